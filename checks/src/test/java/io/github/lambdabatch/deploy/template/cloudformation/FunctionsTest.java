package io.github.lambdabatch.deploy.template.cloudformation;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which functions there are. */
final class FunctionsTest {
  private static final String TEMPLATE =
      """
      Parameters:
        NoDefault: {Type: String}
        Handler: {Type: String, Default: a.A}
      Globals: {Function: {GLOBALS}}
      Resources:
        Function:
          Type: {TYPE}
          Properties: {PROPERTIES}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{Handler: a.A, Runtime: java21}|a.A java YES",
        "{Handler: a.A::handle, Runtime: java8.al2}|a.A::handle java YES",
        "{Handler: !Ref Handler, Runtime: java21}|a.A java YES",
        "{Handler: !Sub '${Handler}::handle', Runtime: java21}|a.A::handle java YES",
        "{Handler: a.A}|a.A java UNKNOWN",
        "{Handler: a.A, Runtime: !Ref NoDefault}|a.A java UNKNOWN",
        "{Handler: a.A, Runtime: [java21]}|a.A java UNKNOWN",
        "{Handler: a.A, Runtime: provided.al2023}|a.A java UNKNOWN",
        "{PackageType: Image, ImageConfig: {Command: [a.A]}}|a.A java UNKNOWN",
        "{PackageType: Image, ImageConfig: {Command: [!Ref Handler]}, Runtime: python3.13}|a.A java UNKNOWN",
        "{PackageType: Zip, Handler: a.A, Runtime: java21}|a.A java YES",
      })
  void functions(String properties, String expected) {
    assertThat(cloudFormation(properties)).containsExactly("t:6 " + expected);
    assertThat(sam("{}", properties)).containsExactly("t:6 " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Handler: a.A, Runtime: nodejs22.x}",
        "{Handler: a.A, Runtime: python3.13}",
        "{Runtime: java21}",
        "{Handler: '', Runtime: java21}",
        "{Handler: a.A, Runtime: ''}",
        "{Handler: !Ref NoDefault, Runtime: java21}",
        "{Handler: !ImportValue a, Runtime: java21}",
        "{Handler: [a.A], Runtime: java21}",
        "{PackageType: Image, Handler: a.A}",
        "{PackageType: Image, ImageConfig: {Command: []}}",
        "{PackageType: Image, ImageConfig: {Command: [java, a.A]}}",
        "{PackageType: Image, ImageConfig: {Command: [!Ref NoDefault]}}",
        "{PackageType: Image, ImageConfig: !Ref NoDefault}",
        "{}",
        "",
        "[a]",
        "!Ref NoDefault",
      })
  void noFunctions(String properties) {
    assertThat(cloudFormation(properties)).isEmpty();
    assertThat(sam("{}", properties)).isEmpty();
  }

  @Test
  void globalsAreForSam() {
    String globals = "{Handler: a.Global, Runtime: java21}";
    assertThat(sam(globals, "{}")).containsExactly("t:6 a.Global java YES");
    assertThat(sam(globals, "{Handler: a.Own}")).containsExactly("t:6 a.Own java YES");
    assertThat(sam(globals, "{Handler: a.Own, Runtime: !Ref NoDefault}")).containsExactly("t:6 a.Own java UNKNOWN");
    assertThat(sam(globals, "{Runtime: nodejs22.x}")).isEmpty();
    assertThat(sam(globals, "{Handler: !Ref 'AWS::NoValue'}")).isEmpty();
    assertThat(sam(globals, "{'Fn::Transform': {Name: 'AWS::Include'}}")).isEmpty();
    assertThat(sam(globals, "{PackageType: Image, ImageConfig: {Command: [a.A]}}"))
        .containsExactly("t:6 a.A java UNKNOWN");
    assertThat(template(globals, "AWS::Lambda::Function", "{}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AWS::Serverless::Application",
        "AWS::Lambda::LayerVersion",
        "Custom::Function",
        "AWS::Lambda::Function::MODULE",
        "!Ref NoDefault",
        "''",
      })
  void otherResourcesAreNoFunctions(String type) {
    assertThat(template("{}", type, "{Handler: a.A, Runtime: java21}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{Type: SQS, Properties: {Queue: !ImportValue a}}|SQS reports NO batch 10 fifo UNKNOWN",
        "{Type: SQS, Properties: {Queue: !Sub 'arn:aws:sqs:a:b:${NoDefault}.fifo'}}|SQS reports NO batch 10 fifo YES",
        "{Type: SQS, Properties: {Queue: !GetAtt Function.Arn}}|SQS reports NO batch 10 fifo UNKNOWN",
        "{Type: SQS, Properties: {}}|SQS reports NO batch 10 fifo UNKNOWN",
        "{Type: SQS}|SQS reports NO batch 10 fifo UNKNOWN",
        "{Type: SQS, Properties: !Ref NoDefault}|SQS reports UNKNOWN batch UNKNOWN fifo UNKNOWN",
        "{Type: Kinesis, Properties: {Stream: !Ref NoDefault}}|KINESIS reports NO batch 100 fifo NO",
        "{Type: DynamoDB, Properties: {Stream: a, BatchSize: 3}}|DYNAMODB reports NO batch 3 fifo NO",
      })
  void eventsOfSam(String event, String expected) {
    assertThat(sam("{}", "{Handler: a.A, Events: {E: " + event + "}}"))
        .containsExactly("t:6 a.A java UNKNOWN", "t:8 - " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{E: {Type: SNS, Properties: {Topic: a}}}",
        "{E: {Type: MSK, Properties: {Stream: a}}}",
        "{E: {Type: SelfManagedKafka}}",
        "{E: {Type: !Ref NoDefault}}",
        "{E: {Properties: {Queue: a}}}",
        "{E: SQS}",
        "{E: [SQS]}",
        "{E: ''}",
        "{'Fn::Transform': {Type: SQS}}",
        "[{Type: SQS}]",
        "SQS",
        "!If [C, {E: {Type: SQS}}, {}]",
      })
  void otherEventsOfSam(String events) {
    assertThat(sam("{}", "{Handler: a.A, Events: " + events + "}")).containsExactly("t:6 a.A java UNKNOWN");
  }

  @Test
  void eventsAreForSam() {
    assertThat(cloudFormation("{Handler: a.A, Events: {E: {Type: SQS}}}")).containsExactly("t:6 a.A java UNKNOWN");
  }

  private static ImmutableList<String> cloudFormation(String properties) {
    return template("{}", "AWS::Lambda::Function", properties);
  }

  private static ImmutableList<String> sam(String globals, String properties) {
    return template(globals, "AWS::Serverless::Function", properties);
  }

  private static ImmutableList<String> template(String globals, String type, String properties) {
    return Described.yaml(
        TEMPLATE.replace("{GLOBALS}", globals).replace("{TYPE}", type).replace("{PROPERTIES}", properties));
  }

  /** Returns the functions of a template in YAML. */
  static ImmutableList<DeployedFunction> functions(String text) {
    return new CloudFormationTemplate().functions(ImmutableList.of(Described.read("t", text)));
  }
}
