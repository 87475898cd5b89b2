package io.github.lambdabatch.deploy.template.cloudformation;

import static com.google.common.truth.Truth.assertThat;

import io.github.lambdabatch.deploy.document.Node;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntrinsicsTest {
  private static final String OUTLINE =
      """
      Parameters:
        Text: {Type: String, Default: t}
        Number: {Type: Number, Default: 5}
        NoDefault: {Type: String}
        OddDefault: {Type: String, Default: [a]}
        Stored: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /a/b}
        List: {Type: CommaDelimitedList, Default: 'a, b'}
        NoList: {Type: CommaDelimitedList}
        Secret: {Type: String, Default: '{{resolve:ssm:a}}'}
      Mappings:
        Map: {top: {second: m, list: [a, b], odd: {a: b}, call: !Ref Text, calls: [!Ref Text]}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a|a",
        "''|``",
        "[a, [b, !Ref Text]]|[a, [b, t]]",
        "{a: b}|UNKNOWN",
        "'{{resolve:ssm:a:1}}'|UNKNOWN",
        "'x{{resolve:secretsmanager:a:SecretString:b}}'|UNKNOWN",
        // References.
        "!Ref Text|t",
        "{Ref: Text}|t",
        "!Ref Number|5",
        "!Ref NoDefault|<NoDefault>",
        "!Ref OddDefault|<OddDefault>",
        "!Ref Stored|<Stored>",
        "!Ref Secret|UNKNOWN",
        "!Ref List|[a, b]",
        "!Ref NoList|UNKNOWN",
        "!Ref Queue|{Queue}",
        "!Ref Function.Alias|{Function.Alias}",
        "!Ref 'AWS::Region'|<AWS::Region>",
        "!Ref 'AWS::NoValue'|ABSENT",
        "[a, !Ref 'AWS::NoValue']|[a]",
        "!Ref [a]|UNKNOWN",
        "{Ref: Text, Other: a}|UNKNOWN",
        // Attributes.
        "!GetAtt Queue.Arn|{Queue.Arn}",
        "!GetAtt [Queue, Arn]|{Queue.Arn}",
        "{'Fn::GetAtt': [Stack, Outputs.Arn]}|{Stack.Outputs.Arn}",
        "{'Fn::GetAtt': Queue.Arn}|{Queue.Arn}",
        "!GetAtt [Queue, !Ref Text]|{Queue.t}",
        "!GetAtt [Queue, !Ref NoDefault]|UNKNOWN",
        "!GetAtt [Queue]|UNKNOWN",
        "!GetAtt [[Queue], Arn]|UNKNOWN",
        "!GetAtt {a: b}|UNKNOWN",
        // Substitutions.
        "!Sub a|a",
        "!Sub 'a-${Text}-${Number}'|a-t-5",
        "!Sub '${NoDefault}.fifo'|<NoDefault>.fifo",
        "!Sub '${Queue.Arn}'|{Queue.Arn}",
        "!Sub 'a:${AWS::Region}:${Function}:b'|a:<AWS::Region>:{Function}:b",
        "!Sub '${!Text}'|${Text}",
        "!Sub ['${x}-${Text}', {x: !Ref Number}]|5-t",
        "!Sub ['${Text}', {Text: other}]|other",
        "!Sub ['${x}', {x: !ImportValue a}]|<>",
        "!Sub ['${x}', {x: [a]}]|<>",
        "!Sub '${List}'|<>",
        "!Sub '${Secret}'|<>",
        "!Sub '${Text'|UNKNOWN",
        "!Sub '{{resolve:ssm:${Text}}}'|UNKNOWN",
        "!Sub [a]|UNKNOWN",
        "!Sub [!Ref Text, {}]|UNKNOWN",
        "{'Fn::Sub': 'a${Text}'}|at",
        // Lists that are joined.
        "!Join ['-', [a, !Ref Text, b]]|a-t-b",
        "!Join ['', ['arn:', !Ref 'AWS::Partition', ':sqs']]|arn:<AWS::Partition>:sqs",
        "!Join [',', !Ref List]|a,b",
        "!Join ['', [!GetAtt Queue.Arn]]|{Queue.Arn}",
        "!Join ['', [!GetAtt Function.Arn, ':live']]|{Function.Arn}:live",
        "!Join ['-', [a, !Ref 'AWS::NoValue', b]]|a-b",
        "!Join ['-', [a, !ImportValue b]]|a-<>",
        "!Join ['-', []]|``",
        "!Join ['-', a]|UNKNOWN",
        "!Join [!Ref Text, [a]]|UNKNOWN",
        "!Join ['-']|UNKNOWN",
        // Conditions.
        "!If [C, a, a]|a",
        "!If [C, a, b]|UNKNOWN",
        "!If [C, t, !Ref Text]|t",
        "!If [C, [a], [a]]|[a]",
        "!If [C, [a], !Ref 'AWS::NoValue']|UNKNOWN",
        "!If [C, !Ref 'AWS::NoValue', !Ref 'AWS::NoValue']|ABSENT",
        "!If [C, !If [D, a, a], a]|a",
        "!If [C, a]|UNKNOWN",
        "{'Fn::If': [C, a, a]}|a",
        // Mappings.
        "!FindInMap [Map, top, second]|m",
        "!FindInMap [Map, top, list]|[a, b]",
        "!FindInMap [Map, top, odd]|UNKNOWN",
        "!FindInMap [Map, top, call]|UNKNOWN",
        "!FindInMap [Map, top, calls]|UNKNOWN",
        "!FindInMap [Map, top, missing]|UNKNOWN",
        "!FindInMap [Map, missing, second]|UNKNOWN",
        "!FindInMap [Map, !Ref 'AWS::Region', second]|UNKNOWN",
        "!FindInMap [Map, !Sub top, second]|m",
        "!FindInMap [Map, top]|UNKNOWN",
        "!FindInMap [Map, top, missing, {DefaultValue: a}]|UNKNOWN",
        // The CDK's way to the function of an alias.
        "!Select [6, !Split [':', !Ref Alias]]|{Alias}",
        "{'Fn::Select': [6, {'Fn::Split': [':', {Ref: Alias}]}]}|{Alias}",
        "!Select [5, !Split [':', !Ref Alias]]|UNKNOWN",
        "!Select [6, !Split ['-', !Ref Alias]]|UNKNOWN",
        "!Select [6, !Split [':', 'a:b']]|UNKNOWN",
        "!Select [0, [a]]|UNKNOWN",
        "!Select [6, !Join [':', !Ref Alias]]|UNKNOWN",
        "!Select [6, [a, b, c, d, e, f, g]]|UNKNOWN",
        "!Select 6|UNKNOWN",
        // What is not known here.
        "!Split [',', a]|UNKNOWN",
        "!ImportValue a|UNKNOWN",
        "!Base64 a|UNKNOWN",
        "!Transform {Name: 'AWS::Include'}|UNKNOWN",
        "{'Fn::Transform': {Name: a}}|UNKNOWN",
        "{'Fn::ToJsonString': {a: b}}|UNKNOWN",
        "!Whatever a|UNKNOWN",
      })
  void values(String node, String expected) {
    assertThat(text(value(OUTLINE + "Value: " + node))).isEqualTo(expected);
  }

  @Test
  void templatesWithoutParametersAndMappings() {
    assertThat(text(value("Value: !Ref Text"))).isEqualTo("{Text}");
    assertThat(text(value("{Value: !Ref Text, Parameters: [Text]}"))).isEqualTo("{Text}");
    assertThat(text(value("Value: !FindInMap [Value, a, b]"))).isEqualTo("UNKNOWN");
    assertThat(text(value("{Value: !FindInMap [a, b, c], Mappings: a}"))).isEqualTo("UNKNOWN");
  }

  @Test
  @Timeout(60)
  void valuesThatDoubleAgainAndAgain() {
    StringBuilder joins = new StringBuilder("a0: &a0 aaaaaaaaaa\n");
    StringBuilder ifs = new StringBuilder("a0: &a0 aaaaaaaaaa\n");
    StringBuilder lists = new StringBuilder("a0: &a0 aaaaaaaaaa\n");
    for (int i = 1; i < 40; i++) {
      String previous = "*a" + (i - 1);
      String key = (i == 39 ? "Value" : "a" + i) + ": &a" + i + " ";
      joins.append(key + "!Join ['', [" + previous + ", " + previous + "]]\n");
      ifs.append(key + "!If [C, " + previous + ", " + previous + "]\n");
      lists.append(key + "[" + previous + ", " + previous + "]\n");
    }
    assertThat(value(joins.toString()).literal()).isEmpty();
    assertThat(value(ifs.toString())).isEqualTo(Value.Untold.UNKNOWN);
    assertThat(value(lists.toString())).isNotNull();
  }

  @Test
  @Timeout(60)
  void longTexts() {
    assertThat(valueOfJson("{\"Fn::Sub\": \"" + "${a}".repeat(3_000_000) + "\"}")).isEqualTo(Value.Untold.UNKNOWN);
    assertThat(value("Value: !Sub '" + "a${b}".repeat(5_000) + "'")).isEqualTo(Value.Untold.UNKNOWN);
    assertThat(Texts.fields((Value.Text) valueOfJson("\"" + ":".repeat(3_000_000) + "\""))).hasSize(1);
  }

  @Test
  void thereIsAnEnd() {
    Node root = Described.read("a.yaml", "Value: a").root();
    Intrinsics intrinsics = new Intrinsics(root);
    while (!intrinsics.isExhausted()) {
      assertThat(intrinsics.of(root)).isEqualTo(Value.Untold.UNKNOWN);
    }
    assertThat(intrinsics.of(root.get("Value").orElseThrow())).isEqualTo(Value.Untold.UNKNOWN);
  }

  @Test
  void aSubstitutionHasAnEndToo() {
    assertThat(valueOfJson("{\"Fn::Sub\": [\"" + "${a}".repeat(200_000) + "\", {\"a\": \"\"}]}"))
        .isEqualTo(Value.Untold.UNKNOWN);
  }

  private static Value value(String template) {
    Node root = Described.read("a.yaml", template).root();
    return new Intrinsics(root).of(root.get("Value").orElseThrow());
  }

  private static Value valueOfJson(String value) {
    Node root = Described.read("a.json", "{\"Value\": " + value + "}").root();
    return new Intrinsics(root).of(root.get("Value").orElseThrow());
  }

  private static String text(Value value) {
    if (value instanceof Value.Items list) {
      return list.items().stream().map(IntrinsicsTest::text).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof Value.Text text
        ? text.parts().stream().map(IntrinsicsTest::text).collect(Collectors.joining())
        : value.toString();
  }

  private static String text(Value.Part part) {
    if (part instanceof Value.Literal literal) {
      return literal.text();
    }
    if (part instanceof Value.Gap gap) {
      return "<" + gap.name() + ">";
    }
    Value.Reference reference = (Value.Reference) part;
    return "{" + reference.resource() + (reference.attribute().isEmpty() ? "" : "." + reference.attribute()) + "}";
  }
}
