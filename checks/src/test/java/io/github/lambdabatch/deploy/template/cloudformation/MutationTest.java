package io.github.lambdabatch.deploy.template.cloudformation;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates in which something else stands where a value is expected, and templates that are made to exhaust. */
final class MutationTest {
  private static final ImmutableList<Node> MUTANTS =
      ImmutableList.of(
          new Node.Scalar("", 1, ""),
          new Node.Scalar("odd", 1, ""),
          new Node.Scalar("a:b:c:d:e:f:g", 1, ""),
          new Node.Scalar("${a}${", 1, "!Sub"),
          new Node.Scalar("NoSuchThing", 1, "!Ref"),
          new Node.Scalar(".", 1, "!GetAtt"),
          new Node.Scalar("x", 1, "!"),
          new Node.Scalar("x", 1, "!Unheard"),
          new Node.Sequence(ImmutableList.of(), 1, ""),
          new Node.Sequence(ImmutableList.of(new Node.Scalar("odd", 1, "")), 1, ""),
          new Node.Sequence(ImmutableList.of(new Node.Scalar("", 1, "")), 1, "!If"),
          new Node.Sequence(ImmutableList.of(), 1, "!Join"),
          new Node.Sequence(ImmutableList.of(), 1, "!Ref"),
          new Node.Mapping(ImmutableMap.of(), 1, ""),
          new Node.Mapping(ImmutableMap.of("odd", new Node.Scalar("odd", 1, "")), 1, ""),
          new Node.Mapping(ImmutableMap.of("Fn::", new Node.Scalar("", 1, "")), 1, ""),
          new Node.Mapping(ImmutableMap.of("Fn::Sub", new Node.Mapping(ImmutableMap.of(), 1, "")), 1, ""),
          new Node.Mapping(ImmutableMap.of("Ref", new Node.Sequence(ImmutableList.of(), 1, "")), 1, "!Sub"));

  private final CloudFormationTemplate language = new CloudFormationTemplate();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sam/orders.yaml",
        "cloudformation/payments.yaml",
        "cloudformation/inventory.template",
        "cdk/ShippingStack.template.json",
        "serverless-packaged/cloudformation-template-update-stack.json",
      })
  void anythingMayStandAnywhere(String name) throws Exception {
    Document document = Described.resource(name);
    List<Node> variants = new ArrayList<>();
    mutate(document.root(), variants);
    assertThat(variants.size()).isAtLeast(1_000);
    int changed = 0;
    ImmutableList<DeployedFunction> original = language.functions(ImmutableList.of(document));
    for (Node variant : variants) {
      Document mutant = new Document(document.path(), document.name(), variant, document.syntax());
      boolean recognised = language.recognises(mutant);
      ImmutableList<DeployedFunction> functions = language.functions(ImmutableList.of(mutant));
      assertWithMessage("not recognised, so it has no functions").that(recognised || functions.isEmpty()).isTrue();
      changed += functions.equals(original) ? 0 : 1;
    }
    // Some of what stands in a template matters.
    assertThat(changed).isAtLeast(50);
  }

  /** Adds the variants of the node: it is replaced itself, or one value inside of it is. */
  private static void mutate(Node node, List<Node> variants) {
    variants.addAll(MUTANTS);
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(
          (key, value) -> {
            List<Node> inside = new ArrayList<>();
            mutate(value, inside);
            for (Node variant : inside) {
              variants.add(new Node.Mapping(replaced(mapping.entries(), key, variant), mapping.line(), mapping.tag()));
            }
            variants.add(
                new Node.Mapping(
                    ImmutableMap.copyOf(Maps.filterKeys(mapping.entries(), k -> !k.equals(key))),
                    mapping.line(),
                    mapping.tag()));
          });
    }
    for (int i = 0; i < node.items().size(); i++) {
      List<Node> inside = new ArrayList<>();
      mutate(node.items().get(i), inside);
      for (Node variant : inside) {
        List<Node> items = new ArrayList<>(node.items());
        items.set(i, variant);
        variants.add(new Node.Sequence(ImmutableList.copyOf(items), node.line(), node.tag()));
      }
    }
  }

  private static ImmutableMap<String, Node> replaced(ImmutableMap<String, Node> entries, String key, Node value) {
    ImmutableMap.Builder<String, Node> result = ImmutableMap.builder();
    return result.putAll(entries).put(key, value).buildKeepingLast();
  }

  @Test
  @Timeout(60)
  void eventsThatMultiply() {
    StringBuilder template = new StringBuilder("Resources:\n");
    template.append("  F0:\n    Type: AWS::Serverless::Function\n    Properties:\n");
    template.append("      Handler: a.A\n      Events: &events\n");
    for (int i = 0; i < 20_000; i++) {
      template.append("        E" + i + ": {Type: SQS, Properties: {Queue: a}}\n");
    }
    for (int i = 1; i < 900; i++) {
      template.append("  F" + i + ":\n    Type: AWS::Serverless::Function\n    Properties:\n");
      template.append("      Handler: a.A\n      Events: *events\n");
    }
    int sources = 0;
    for (DeployedFunction function : FunctionsTest.functions(template.toString())) {
      sources += function.sources().size();
    }
    assertThat(sources).isLessThan(500_000);
  }

  @Test
  @Timeout(60)
  void functionsOfOneNameThatMultiply() {
    StringBuilder template = new StringBuilder("Resources:\n");
    for (int i = 0; i < 5_000; i++) {
      template.append("  F" + i + ": {Type: AWS::Lambda::Function, Properties: {FunctionName: a, Handler: a.A}}\n");
      template.append("  M" + i + ": {Type: AWS::Lambda::EventSourceMapping, ");
      template.append("Properties: {FunctionName: a, EventSourceArn: 'arn:aws:sqs:a:b:c'}}\n");
    }
    // Where so much was asked, no handler is known either.
    assertThat(FunctionsTest.functions(template.toString())).isEmpty();
  }
}
