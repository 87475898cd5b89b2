package io.github.lambdabatch.deploy.template.serverless;

import static com.google.common.truth.Truth.assertThat;
import static io.github.lambdabatch.deploy.template.serverless.Services.written;

import io.github.lambdabatch.deploy.document.Document;
import io.github.lambdabatch.deploy.document.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VariablesTest {
  @TempDir Path folder;

  @BeforeEach
  void writeIncludedFile() throws IOException {
    Files.writeString(folder.resolve("included.yml"), "queues:\n  orders: ${self:service}-orders\n");
    Files.writeString(folder.resolve("included.yaml"), "queue: returns");
    Files.writeString(folder.resolve("included.json"), "{\"queue\": \"mails\"}");
    Files.writeString(folder.resolve("program.js"), "queue: returns");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain | plain",
        "${self:service} | shop",
        "${ self:service } | shop",
        "${self:service}-orders | shop-orders",
        "${self:service, 'other'} | shop",
        "${self:custom.number} | 25",
        "${self:custom.chain} | shop-chain",
        "${self:custom.${self:custom.key}} | 25",
        "${self:custom.${self:custom.key}}0 | 250",
        "${self:custom.deep.er} | bottom",
        "${self:provider.name} | aws",
        "${file(included.yml):queues.orders} | shop-orders",
        "${file(./included.yml):queues.${self:custom.name}} | shop-orders",
        "${file(included.yaml):queue} | returns",
        "${file(included.json):queue} | mails",
        "a } b { c | a } b { c",
      })
  void whatIsKnown(String text, String value) throws Exception {
    assertThat(resolved(text).text()).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${self:custom.missing}",
        "${self:custom.missing, 'fallback'}",
        "${self:custom.nothing, 'fallback'}",
        "${self:custom.circle}",
        "${self:custom.openEnd}",
        "${self:provider.stage}",
        "${self:provider.region}",
        "${self:provider.profile}",
        "${self:}",
        "${self:custom.deep}x",
        "${opt:stage}",
        "${opt:stage, 'dev'}",
        "${env:STAGE}",
        "${param:queue}",
        "${ssm:/path/to/it}",
        "${cf:stack.output}",
        "${sls:stage}",
        "${aws:accountId}",
        "${strToBool(true)}",
        "${file(missing.yml)}",
        "${file(program.js):queue}",
        "${file(included.yml):missing}",
        "${file(${opt:stage}.yml)}",
        "${AWS::Region}",
        "#{AWS::Region}",
        "${}",
        "${",
        "x${self:service",
        "${${${self:service}",
      })
  void whatIsNot(String text) throws Exception {
    assertThat(resolved(text).text()).isEmpty();
  }

  @Test
  void valuesMayBeMappings() throws Exception {
    Node deep = resolved("${self:custom.deep}");
    assertThat(deep.get("er").flatMap(Node::text)).hasValue("bottom");
    assertThat(deep.line()).isEqualTo(13);
  }

  @Test
  void valuesMayBeLists() throws Exception {
    Node list = resolved("${self:custom.list}");
    assertThat(list.items().stream().flatMap(item -> item.text().stream())).containsExactly("a", "b").inOrder();
    assertThat(list.line()).isEqualTo(13);
  }

  @Test
  void textsWithATagKeepIt() throws Exception {
    Node values =
        custom(
            """
            - !Ref "${self:service}-queue"
            - !Ref "${opt:queue}"
            - !Ref "${self:provider}"
            - !Sub "%s"
            """
                .formatted("a".repeat(10_000)));
    assertThat(values.items().get(0)).isEqualTo(new Node.Scalar("shop-queue", 4, "!Ref"));
    assertThat(values.items().stream().map(Unknown::is)).containsExactly(false, true, true, true).inOrder();
  }

  @Test
  void manyVariablesSideBySide() throws Exception {
    assertThat(custom("- ${self:service}\n".repeat(500)).items().stream().map(Node::text).distinct())
        .containsExactly(Optional.of("shop"));
  }

  @Test
  void variablesOneInTheOtherWithoutAnEnd() throws Exception {
    StringBuilder chain = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      chain.append("v%d: ${self:custom.v%d}\n".formatted(i, i + 1));
    }
    Node values = custom(chain + "v20000: end\n");
    assertThat(Unknown.is(values.get("v0").orElseThrow())).isTrue();
    assertThat(values.get("v20000").flatMap(Node::text)).hasValue("end");
  }

  @Test
  void valuesThatNestDeepBehindVariables() throws Exception {
    StringBuilder chain = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      chain.append("v%d: ${self:custom.v%d}\n".formatted(i, i + 1));
    }
    Node values = custom(chain + "v40: " + "{a: ".repeat(90) + "end" + "}".repeat(90) + "\n");
    assertThat(values.at("v0", "a", "a").isPresent()).isTrue();
  }

  @Test
  void whatIsIncludedStandsWhereItIsIncluded() throws Exception {
    assertThat(resolved("${file(included.yml):queues}").get("orders").orElseThrow().line()).isEqualTo(13);
  }

  @Test
  void manyVariablesInEachOther() throws Exception {
    StringBuilder custom = new StringBuilder("service: s\nprovider: aws\ncustom:\n  v0: x\n");
    for (int i = 1; i <= 5_000; i++) {
      custom.append("  v%d: '${self:custom.v%d}${self:custom.v%d}'\n".formatted(i, i - 1, i - 1));
    }
    Document document = written(folder, "serverless.yml", custom.toString());
    Node resolved = new Variables(document).resolve(document.root());
    assertThat(resolved.at("custom", "v10").flatMap(Node::text)).hasValue("x".repeat(1 << 10));
    assertThat(resolved.at("custom", "v5000").flatMap(Node::text)).isEmpty();
  }

  @Test
  void aVeryLongText() throws Exception {
    assertThat(resolved("${".repeat(60_000)).text()).isEmpty();
  }

  /** Returns what a service has under {@code custom}, which begins on line 4. */
  private Node custom(String text) throws Exception {
    String configuration = "service: shop\nprovider: {name: aws}\ncustom:\n" + text.indent(2);
    Document document = written(folder, "serverless.yml", configuration);
    return new Variables(document).resolve(document.root().get("custom").orElseThrow());
  }

  private Node resolved(String text) throws Exception {
    String configuration =
        """
        service: shop
        provider: {name: aws, stage: dev, region: eu-west-1, profile: shop}
        custom:
          number: 25
          key: number
          name: orders
          nothing:
          chain: ${self:service}-chain
          circle: ${self:custom.circle}
          openEnd: ${opt:x}
          deep: {er: bottom}
          list: [a, b]
          value: "%s"
        """
            .formatted(text);
    Document document = written(folder, "serverless.yml", configuration);
    return new Variables(document).resolve(document.root().at("custom", "value").orElseThrow());
  }
}
