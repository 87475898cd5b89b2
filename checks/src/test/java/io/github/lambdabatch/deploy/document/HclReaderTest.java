package io.github.lambdabatch.deploy.document;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HclReaderTest {
  private static final Path TEMPLATES = Path.of("src/test/resources/templates/terraform");

  @Test
  void findsABlockBelowItsTypeAndLabels() throws UnreadableDocument {
    Node root =
        HclReader.read(
            """
            # The queue of all orders.
            resource "aws_sqs_queue" "orders" {
              name = "orders.fifo" // of the shop
              /* in
                 order */
              fifo_queue = true
              delay_seconds = 1.5
            }
            """);

    Node queue = root.at("resource", "aws_sqs_queue", "orders").orElseThrow();
    assertThat(queue.line()).isEqualTo(2);
    assertThat(queue.get("name").flatMap(Node::text)).hasValue("orders.fifo");
    assertThat(queue.get("fifo_queue").flatMap(Node::text)).hasValue("true");
    assertThat(queue.get("fifo_queue").orElseThrow().line()).isEqualTo(6);
    assertThat(queue.get("delay_seconds").flatMap(Node::text)).hasValue("1.5");
  }

  @Test
  void joinsBlocksOfOneTypeAndTakesTheFirstOfEqualKeys() throws UnreadableDocument {
    Node root =
        HclReader.read(
            """
            locals {
              a = 1
            }
            locals {
              a = 2
              b = 3
            }
            """);

    assertThat(root.at("locals", "a").flatMap(Node::text)).hasValue("1");
    assertThat(root.at("locals", "b").flatMap(Node::text)).hasValue("3");
  }

  @Test
  void readsNestedBlocksListsAndObjects() throws UnreadableDocument {
    Node root =
        HclReader.read(
            """
            resource aws_lambda_function f {
              image_config {
                command = ["a.B::c", "d",]
              }
              tags = { Team = "shop", "cost-center" : 12
                null = null }
            }
            """);

    Node function = root.at("resource", "aws_lambda_function", "f").orElseThrow();
    assertThat(texts(function.at("image_config", "command").orElseThrow())).containsExactly("a.B::c", "d").inOrder();
    assertThat(function.at("tags", "Team").flatMap(Node::text)).hasValue("shop");
    assertThat(function.at("tags", "cost-center").flatMap(Node::text)).hasValue("12");
    assertThat(function.at("tags", "null").flatMap(Node::text)).hasValue("");
  }

  @Test
  void keepsTheSegmentsOfReferences() throws UnreadableDocument {
    assertReference("aws_sqs_queue.orders.arn", "aws_sqs_queue", "orders", "arn");
    assertReference("\"${aws_sqs_queue.orders.arn}\"", "aws_sqs_queue", "orders", "arn");
    assertReference("(var.queues[0][\"a.b\"])", "var", "queues", "0", "a.b");
    assertReference("aws_sqs_queue.orders.0.arn", "aws_sqs_queue", "orders", "0", "arn");
    assertReference("toset(local.types)", "local", "types");
    assertReference("aws_sqs_queue.dead-letters_2.arn", "aws_sqs_queue", "dead-letters_2", "arn");
  }

  @Test
  void doesNotKnowAComputedIndex() throws UnreadableDocument {
    Node reference = value("aws_sqs_queue.orders[each.key].arn");

    assertThat(reference.tag()).isEqualTo(HclReader.REFERENCE);
    assertThat(reference.items().get(2).tag()).isEqualTo(HclReader.EXPRESSION);
    assertThat(reference.items().get(2).text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a + 1",
        "!var.a",
        "-1",
        "file(\"a.json\")",
        "toset([1], 2)",
        "tolist(a...)",
        "[for q in local.queues : q.arn]",
        "{ for k, q in local.queues : k => q.arn }",
        "aws_sqs_queue.orders[*].arn",
        "aws_sqs_queue.orders.*.arn",
        "jsondecode(a).b",
        "{ (var.key) = 1 }",
        "{ \"${var.key}\" = 1 }",
        "<<EOF\na ${var.b}\nEOF",
        "<<-EOF\n    a\n    EOF",
        "<<EOF\nnot the EOF\nresource \"x\" \"y\" {}\nEOF",
        "<<EOF\n${var.b}EOF\n${ f(\"}\",\nEOF\n) }\n$${ %%{\nEOF",
        "<<-EOT\n  %{ for host in var.hosts ~}\n  ping ${host}\n  %{ endfor ~}\n  EOT",
        "\"%{ if var.b == \"}\" }c%{ else }d${var.e}%{ endif ~}\""
      })
  void looksIntoNoOtherExpression(String expression) throws UnreadableDocument {
    assertThat(value(expression).tag()).isEqualTo(HclReader.EXPRESSION);
  }

  @Test
  void takesATextApart() throws UnreadableDocument {
    Node text = value("\"arn:${var.a}:${f(\"}\")}$${b}\\n\"");

    assertThat(text.tag()).isEqualTo(HclReader.TEMPLATE);
    assertThat(text.items().stream().map(Node::tag).toList())
        .containsExactly("", HclReader.REFERENCE, "", HclReader.EXPRESSION, "")
        .inOrder();
    assertThat(text.items().get(4).text()).hasValue("${b}\n");
  }

  @Test
  void readsEscapes() throws UnreadableDocument {
    assertThat(value("\"\\\"\\\\ $ $$ %%{ $1\"").text()).hasValue("\"\\ $ $$ %{ $1");
    assertThat(value("\"\\ta\\r\\n\"").text()).hasValue("\ta\r\n");
    assertThat(value("\"\"").text()).hasValue("");
  }

  @Test
  void keepsAllChoicesOfAChain() throws UnreadableDocument {
    Node choice = value("var.a ? \"x\" : var.b == 1 ? \"y\" : (var.c ? \"z\" : \"z\")");

    assertThat(choice.tag()).isEqualTo(HclReader.CONDITIONAL);
    assertThat(texts(choice)).containsAtLeast("x", "y");
    assertThat(choice.items().stream().map(Node::tag).toList()).contains(HclReader.CONDITIONAL);
  }

  @Test
  void readsTextsOfSeveralLinesAndWhatFollows() throws UnreadableDocument {
    Node root = HclReader.read("a = <<EOF \n{ \"b\": \"${c}\"$ }\r\n  resource \"x\" {\n  EOF  \nb = 2\n");

    assertThat(root.get("b").flatMap(Node::text)).hasValue("2");
    assertThat(root.get("b").orElseThrow().line()).isEqualTo(5);
    assertThat(root.entries().keySet()).containsExactly("a", "b");
  }

  @Test
  void readsNamesThatAreKeywordsElsewhere() throws UnreadableDocument {
    Node object = value("{ in = \"path\", if: 1, for = 2\n null = 3\n  true = 4, to = var.a ? null : true }");

    assertThat(object.entries().keySet()).containsExactly("in", "if", "for", "null", "true", "to").inOrder();
    assertThat(object.get("in").flatMap(Node::text)).hasValue("path");
    assertThat(object.get("to").orElseThrow().tag()).isEqualTo(HclReader.CONDITIONAL);
    assertReference("local.null", "local", "null");
    assertReference("var.for.in[\"if\"].true", "var", "for", "in", "if", "true");
    assertThat(value("{ for k, v in var.in : k => v... if v == null }").tag()).isEqualTo(HclReader.EXPRESSION);
    assertThat(value("[ # all\n for\n v in b : v]").tag()).isEqualTo(HclReader.EXPRESSION);
    assertThat(value("null == null").tag()).isEqualTo(HclReader.EXPRESSION);
    assertThat(HclReader.read("in = 1\nif = 2\n").get("in").flatMap(Node::text)).hasValue("1");
    assertThat(value("{ null : 1 }").get("null").flatMap(Node::text)).hasValue("1");
    assertThat(value("{ for0 = 1, for9 = 2 }").entries().keySet()).containsExactly("for0", "for9").inOrder();
  }

  @Test
  void readsCharactersByTheirNumber() throws UnreadableDocument {
    assertThat(value("\"caf\\u00e9 \\U0001F600 \\u0024{a} \\u0022\"").text())
        .hasValue("caf\u00e9 \uD83D\uDE00 ${a} \"");
    assertThat(value("\"\\uD83D\\UFFFFFFFF\"").text()).hasValue("\uFFFD\uFFFD");
    assertThat(value("\"\\uD800\\uDFFF\\U0010FFFF\\U00110000\"").text()).hasValue("\uFFFD\uFFFD\uDBFF\uDFFF\uFFFD");
    assertThat(value("\"\\u0000\\u007F\\u0080\"").text()).hasValue("\0\u007F\u0080");
    assertThat(value("\"a$\"").text()).hasValue("a$");
    assertThat(value("[\"a\\\\\", \"b\"]").items().get(0).text()).hasValue("a\\");
  }

  @Test
  void takesTheSpaceBesideATildeAway() throws UnreadableDocument {
    assertReference("\"${~ var.x ~}\"", "var", "x");
    Node text = value("\"a \\n ${~ var.x ~} b \"");
    assertThat(text.items().get(0).text()).hasValue("a");
    assertThat(text.items().get(2).text()).hasValue("b ");
  }

  @Test
  void keepsTheLinesOfWhatItDoesNotLookInto() throws UnreadableDocument {
    Node root =
        HclReader.read(
            "/* a\n */ a = [<<A\n${b}A\n\nA\n, \"%{ if f(\n) }%{ endif }\"] // c\n"
                + "b = 2 # d\nc = \"${e(\n)}\"\nd = 3");

    assertThat(root.get("a").orElseThrow().items()).hasSize(2);
    assertThat(root.get("b").orElseThrow().line()).isEqualTo(8);
    assertThat(root.get("d").orElseThrow().line()).isEqualTo(11);
  }

  @Test
  void readsALargeFileOfTextsOfSeveralLines() throws UnreadableDocument {
    String text = ("a = <<EOF\n" + "x".repeat(1_000) + "\nEOF\n").repeat(2_000);

    assertThat(HclReader.read(text + "b = 1").get("b").flatMap(Node::text)).hasValue("1");
  }

  @Test
  void saysWhatItDoesNotSupport() {
    assertThat(failure("a = 1\nb = " + "x + ".repeat(300) + "1"))
        .startsWith("line 2: more than 200 operators in one expression are not supported;");
    assertThat(failure("a = 1\n".repeat(200_000))).startsWith("more than 1048576 characters are not supported;");
    assertThat(failure("a = 1\nb = \"c\nd = 2\ne = <<F\n")).startsWith("line 2: the text in quotes does not end;");
    assertThat(failure("\na = <<F\nb F\n")).startsWith("line 2: the text does not end, there is no line with F alone;");
    assertThat(failure("\n\na = /* b")).startsWith("line 3: the comment does not end;");
  }

  private static String failure(String text) {
    return assertThrows(UnreadableDocument.class, () -> HclReader.read(text)).getMessage();
  }

  @Test
  void readsAnExpressionOnItsLine() throws UnreadableDocument {
    Node reference = HclReader.expression("aws_sqs_queue.orders.arn # comment", 7);

    assertThat(texts(reference)).containsExactly("aws_sqs_queue", "orders", "arn").inOrder();
    assertThat(reference.line()).isEqualTo(7);
  }

  @Test
  void saysOnWhichLineATextIsNotHcl() {
    UnreadableDocument e = assertThrows(UnreadableDocument.class, () -> HclReader.read("a = 1\nb = = 2\n"));

    assertThat(e).hasMessageThat().startsWith("line 2: did not expect =;");
    assertThat(e).hasMessageThat().contains("terraform show -json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = ",
        "a = 1)",
        "a {",
        "}",
        "a = \"b",
        "a = \"${b\"",
        "a = \"${b ~}",
        "a = \"b\\",
        "a = <<EOF\n${b",
        ".null = 1",
        "a = <<EOF\nb\n",
        "a = <<EOF\nb EOF\n",
        "a = << \nEOF\n",
        "a = /* b",
        "a = 1 \u0000",
        "a = [1 2]",
        "{\"a\": 1}",
        "AWSTemplateFormatVersion: 2010-09-09"
      })
  void refusesWhatIsNotHcl(String text) {
    assertThrows(UnreadableDocument.class, () -> HclReader.read(text));
  }

  @Test
  void saysWhereTheTextIsNotHclAndPrintsNothing() {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      UnreadableDocument failure = assertThrows(UnreadableDocument.class, () -> HclReader.read("a = 1\nb = 1 \u0000"));

      assertThat(failure).hasMessageThat().startsWith("line 2: did not expect the character in column 7;");
      assertThat(printed.toString(UTF_8)).isEmpty();
    } finally {
      System.setErr(before);
    }
  }

  @Test
  void readsWhatNeedsTheParserToLookFarAhead() throws UnreadableDocument {
    Node root = HclReader.read("a = [for v in b[0] - c : f(v)]\nd = { f(\"g\")[1] = 1, }\ne = 2\n");

    assertThat(root.get("e").flatMap(Node::text)).hasValue("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1)\nb = (2", "", "a b", "1\n}\nc {"})
  void refusesWhatIsNotOneExpression(String text) {
    assertThrows(UnreadableDocument.class, () -> HclReader.expression(text, 1));
  }

  @Test
  void readsAnEmptyFile() throws UnreadableDocument {
    assertThat(HclReader.read("").entries()).isEmpty();
    assertThat(HclReader.read("\uFEFF# nothing").entries()).isEmpty();
  }

  static Stream<String> tooMuch() {
    return Stream.of(
        "a = " + "[".repeat(101) + "]".repeat(101),
        "a = " + "(".repeat(100_000),
        "a = " + "{ b = ".repeat(50_000),
        "a {\n".repeat(200_000),
        "a = " + "\"${".repeat(100_000),
        "a = " + "x + ".repeat(100_000) + "1",
        "a = " + "x ? y : ".repeat(50_000) + "1",
        "a = " + "-".repeat(100_000) + "1",
        "a" + " b".repeat(100_000) + " {}",
        "a = \"" + "x".repeat(2_000_000) + "\"",
        "/*".repeat(500_000),
        "{ ".repeat(500_000),
        "[ # x\n".repeat(150_000),
        ("a = " + "{ b = ".repeat(95) + "1" + "}".repeat(95) + "\n").repeat(1_400));
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void refusesWhatWouldTakeTooMuch(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThrows(UnreadableDocument.class, () -> HclReader.read(text)));
  }

  @Test
  void endsOnDamagedFiles() throws IOException {
    Random random = new Random(20_240);
    ImmutableList<String> files = files();
    for (int i = 0; i < 2_000; i++) {
      String text = damaged(files.get(random.nextInt(files.size())), random);
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> readsOrRefuses(text), text);
    }
  }

  private static void readsOrRefuses(String text) {
    try {
      assertThat(HclReader.read(text)).isNotNull();
    } catch (UnreadableDocument e) {
      assertThat(e).hasMessageThat().isNotEmpty();
    }
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    if (random.nextInt(4) == 0) {
      damaged.setLength(random.nextInt(text.length()));
    }
    for (int i = random.nextInt(4); i >= 0 && !damaged.isEmpty(); i--) {
      int at = random.nextInt(damaged.length());
      String marks = "{}[]()\"'$%#/*<>=?:,.\n \\-~!&|";
      switch (random.nextInt(3)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, marks.charAt(random.nextInt(marks.length())));
        default -> damaged.insert(
            random.nextInt(damaged.length()), damaged.substring(at, Math.min(damaged.length(), at + 40)));
      }
    }
    return damaged.toString();
  }

  private static ImmutableList<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      ImmutableList.Builder<String> texts = ImmutableList.builder();
      for (Path file : files.filter(f -> f.toString().endsWith(".tf")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts.build();
    }
  }

  private static void assertReference(String expression, String... segments) throws UnreadableDocument {
    Node reference = value(expression);
    assertThat(reference.tag()).isEqualTo(HclReader.REFERENCE);
    assertThat(texts(reference)).containsExactlyElementsIn(segments).inOrder();
  }

  private static Node value(String expression) throws UnreadableDocument {
    return HclReader.read("a = " + expression + "\n").get("a").orElseThrow();
  }

  private static ImmutableList<String> texts(Node sequence) {
    return sequence.items().stream().flatMap(item -> item.text().stream()).collect(toImmutableList());
  }
}
