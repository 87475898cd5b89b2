package io.github.lambdabatch.deploy.template.serverless;

import static com.google.common.truth.Truth.assertThat;
import static io.github.lambdabatch.deploy.template.serverless.Services.inFolder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.document.Node;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.model.EventSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each value of a configuration exchanged for one of another kind: whatever comes of it, it is no exception. */
final class FuzzTest {
  private static final ImmutableList<Node> OTHERS =
      ImmutableList.of(
          new Node.Scalar("", 7, ""),
          new Node.Scalar("${self:functions}", 7, ""),
          new Node.Scalar("text", 7, "!Sub"),
          new Node.Sequence(ImmutableList.of(), 7, ""),
          new Node.Sequence(ImmutableList.of(new Node.Scalar("x", 7, "!Ref")), 7, "!GetAtt"),
          new Node.Mapping(ImmutableMap.of(), 7, ""),
          new Node.Mapping(ImmutableMap.of("Fn::Join", new Node.Scalar("x", 7, "")), 7, ""));

  @ParameterizedTest
  @ValueSource(strings = {"shop", "split"})
  void noValueIsTakenForGranted(String folder) throws Exception {
    Document document = inFolder(folder);
    int read = 0;
    for (Node other : OTHERS) {
      for (Node root : variants(document.root(), other)) {
        ImmutableList<DeployedFunction> functions =
            new ServerlessConfig()
                .functions(ImmutableList.of(new Document(document.path(), document.name(), root, document.syntax())));
        for (DeployedFunction function : functions) {
          assertThat(function.location().line()).isAtLeast(1);
          for (EventSource source : function.sources()) {
            assertThat(source.location().line()).isAtLeast(1);
            read++;
          }
        }
      }
    }
    assertThat(read).isGreaterThan(0);
  }

  /** Returns the tree as often as it has values, each time with another one exchanged. */
  private static List<Node> variants(Node node, Node other) {
    List<Node> variants = new ArrayList<>(List.of(other));
    for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
      for (Node value : variants(entry.getValue(), other)) {
        ImmutableMap.Builder<String, Node> entries = ImmutableMap.builder();
        entries.putAll(node.entries()).put(entry.getKey(), value);
        variants.add(new Node.Mapping(entries.buildKeepingLast(), node.line(), node.tag()));
      }
    }
    for (int i = 0; i < node.items().size(); i++) {
      for (Node value : variants(node.items().get(i), other)) {
        List<Node> items = new ArrayList<>(node.items());
        items.set(i, value);
        variants.add(new Node.Sequence(ImmutableList.copyOf(items), node.line(), node.tag()));
      }
    }
    return variants;
  }
}
