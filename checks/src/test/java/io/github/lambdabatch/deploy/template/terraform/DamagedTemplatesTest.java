package io.github.lambdabatch.deploy.template.terraform;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.document.HclReader;
import io.github.lambdabatch.deploy.document.Node;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a document holds, its functions are told without an exception and in no time. */
class DamagedTemplatesTest {
  private static final ImmutableList<String> TAGS =
      ImmutableList.of(
          "", HclReader.REFERENCE, HclReader.TEMPLATE, HclReader.CONDITIONAL, HclReader.EXPRESSION, "!Ref");

  @ParameterizedTest
  @ValueSource(strings = {"orders", "telemetry", "registry", "plan", "state", "cdk"})
  void saysOfADamagedDocumentWhatItCan(String folder) {
    Random random = new Random(folder.hashCode());
    ImmutableList<Document> documents = Described.documents(Described.TEMPLATES.resolve(folder));
    for (int i = 0; i < 400; i++) {
      double share = random.nextDouble() * random.nextDouble() * 0.2;
      ImmutableList<Document> damaged =
          documents.stream()
              .map(d -> new Document(d.path(), d.name(), damaged(d.root(), random, share), d.syntax()))
              .collect(ImmutableList.toImmutableList());
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> assertThat(Described.language(documents.get(0)).functions(damaged)).isNotNull());
    }
  }

  private static Node damaged(Node node, Random random, double share) {
    if (random.nextDouble() < share) {
      return replacement(node, random);
    }
    if (node instanceof Node.Mapping mapping) {
      Map<String, Node> entries = new LinkedHashMap<>();
      mapping.entries().forEach((key, value) -> entries.put(key, damaged(value, random, share)));
      return new Node.Mapping(ImmutableMap.copyOf(entries), node.line(), node.tag());
    }
    if (node instanceof Node.Sequence sequence) {
      List<Node> items = sequence.items().stream().map(item -> damaged(item, random, share)).toList();
      return new Node.Sequence(ImmutableList.copyOf(items), node.line(), node.tag());
    }
    return node;
  }

  private static Node replacement(Node node, Random random) {
    String tag = TAGS.get(random.nextInt(TAGS.size()));
    return switch (random.nextInt(5)) {
      case 0 -> new Node.Scalar("", node.line(), tag);
      case 1 -> new Node.Scalar("${var.a}.fifo", node.line(), tag);
      case 2 -> new Node.Sequence(ImmutableList.of(), node.line(), tag);
      case 3 -> new Node.Sequence(ImmutableList.of(node), node.line(), tag);
      default -> new Node.Mapping(ImmutableMap.of("a", node), node.line(), tag);
    };
  }
}
