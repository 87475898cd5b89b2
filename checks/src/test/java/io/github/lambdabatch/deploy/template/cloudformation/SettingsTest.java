package io.github.lambdabatch.deploy.template.cloudformation;

import static com.google.common.truth.Truth.assertThat;

import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.EventSource;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an event source sets, as a mapping and as an event of SAM. */
final class SettingsTest {
  private static final String PARAMETERS =
      """
      Parameters:
        NoDefault: {Type: String}
        Report: {Type: String, Default: ReportBatchItemFailures}
        Reports: {Type: CommaDelimitedList, Default: ReportBatchItemFailures}
        Nothing: {Type: CommaDelimitedList, Default: ''}
        Size: {Type: Number, Default: 7}
      """;
  private static final String MAPPING =
      PARAMETERS
          + """
          Resources:
            Queue: {Type: 'AWS::SQS::Queue'}
            Function: {Type: 'AWS::Lambda::Function', Properties: {Handler: a.A}}
            Mapping:
              Type: AWS::Lambda::EventSourceMapping
              Properties:
                FunctionName: !Ref Function
                EventSourceArn: !GetAtt Queue.Arn
          """;
  private static final String EVENT =
      PARAMETERS
          + """
          Resources:
            Queue: {Type: 'AWS::SQS::Queue'}
            Function:
              Type: AWS::Serverless::Function
              Properties:
                Handler: a.A
                Events:
                  Event:
                    Type: SQS
                    Properties:
                      Queue: !GetAtt Queue.Arn
          """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "FunctionResponseTypes: [ReportBatchItemFailures]|YES",
        "FunctionResponseTypes: [!Ref NoDefault, ReportBatchItemFailures]|YES",
        "FunctionResponseTypes: ReportBatchItemFailures|YES",
        "FunctionResponseTypes: !Ref Reports|YES",
        "FunctionResponseTypes: [!Ref Report]|YES",
        "FunctionResponseTypes: !If [C, [ReportBatchItemFailures], [ReportBatchItemFailures]]|YES",
        "MaximumBatchingWindowInSeconds: 5|NO",
        "FunctionResponseTypes: []|NO",
        "FunctionResponseTypes: [Other]|NO",
        "FunctionResponseTypes: !Ref 'AWS::NoValue'|NO",
        "FunctionResponseTypes: !If [C, [ReportBatchItemFailures], !Ref 'AWS::NoValue']|UNKNOWN",
        "FunctionResponseTypes: [!If [C, ReportBatchItemFailures, !Ref 'AWS::NoValue']]|UNKNOWN",
        "FunctionResponseTypes: [!Ref NoDefault]|UNKNOWN",
        "FunctionResponseTypes: ['{{resolve:ssm:a}}']|UNKNOWN",
        "FunctionResponseTypes: [[a]]|UNKNOWN",
        "FunctionResponseTypes: !Ref Nothing|UNKNOWN",
        "FunctionResponseTypes: !Ref NoDefault|UNKNOWN",
        "FunctionResponseTypes: !ImportValue a|UNKNOWN",
        "FunctionResponseTypes: {a: b}|UNKNOWN",
        "FunctionResponseTypes: Other|UNKNOWN",
        "FunctionResponseTypes:|UNKNOWN",
        "'Fn::Transform': {Name: 'AWS::Include'}|UNKNOWN",
        "'Fn::ForEach::A': [B, [c], {}]|UNKNOWN",
      })
  void responseTypes(String property, Answer expected) {
    assertThat(mapping(property).reportsBatchItemFailures()).isEqualTo(expected);
    assertThat(event(property).reportsBatchItemFailures()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MaximumBatchingWindowInSeconds: 5|10",
        "BatchSize: 1|1",
        "BatchSize: '20'|20",
        "BatchSize: !Ref Size|7",
        "BatchSize: !If [C, 5, 5]|5",
        "BatchSize: 100000|100000",
        "BatchSize: !Ref 'AWS::NoValue'|10",
      })
  void batchSizes(String property, int expected) {
    assertThat(mapping(property).batchSize()).isEqualTo(OptionalInt.of(expected));
    assertThat(event(property).batchSize()).isEqualTo(OptionalInt.of(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BatchSize: !Ref NoDefault",
        "BatchSize: !If [C, 5, 6]",
        "BatchSize: many",
        "BatchSize: 0",
        "BatchSize: 010",
        "BatchSize: -1",
        "BatchSize: 1.5",
        "BatchSize: ''",
        "BatchSize: 1000000",
        "BatchSize: 99999999999999999999",
        "BatchSize: \u0661",
        "BatchSize: [1]",
        "BatchSize: {a: b}",
        "'Fn::Transform': {Name: 'AWS::Include'}",
      })
  void batchSizesThatAreNotKnown(String property) {
    assertThat(mapping(property).batchSize()).isEqualTo(OptionalInt.empty());
    assertThat(event(property).batchSize()).isEqualTo(OptionalInt.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Enabled: true",
        "Enabled: !Ref NoDefault",
        "Enabled: !If [C, true, false]",
        "Enabled: !If [C, false, false]",
        "Enabled: [false]",
      })
  void aSourceThatMayBeEnabledCounts(String property) {
    assertThat(mapping(property)).isNotNull();
    assertThat(event(property)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enabled: false", "Enabled: 'False'"})
  void aDisabledSourceDoesNot(String property) {
    assertThat(Described.yaml(MAPPING + "      " + property)).hasSize(1);
    assertThat(Described.yaml(EVENT + "            " + property)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transform: MyMacro\n",
        "Transform: ['AWS::Serverless-2016-10-31', MyMacro]\n",
        "Transform: [{Name: 'AWS::Include'}]\n",
        "Transform: {Name: 'AWS::Include', Parameters: {Location: 's3://a'}}\n",
        "'Fn::Transform': {Name: a}\n",
      })
  void aMacroMaySetWhatIsNotThere(String transform) {
    assertThat(source(transform + MAPPING).reportsBatchItemFailures()).isEqualTo(Answer.UNKNOWN);
    assertThat(source(transform + MAPPING).fifo()).isEqualTo(Answer.UNKNOWN);
    assertThat(source(transform + EVENT).batchSize()).isEqualTo(OptionalInt.empty());
    assertThat(source(transform + EVENT + "            BatchSize: 3").batchSize()).isEqualTo(OptionalInt.of(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transform: AWS::Serverless-2016-10-31\n",
        "Transform: ['AWS::LanguageExtensions', 'AWS::Serverless-2016-10-31']\n",
      })
  void theTransformsOfAwsSetNothing(String transform) {
    assertThat(source(transform + MAPPING).reportsBatchItemFailures()).isEqualTo(Answer.NO);
    assertThat(source(transform + EVENT).reportsBatchItemFailures()).isEqualTo(Answer.NO);
  }

  @Test
  void aResourceMayIncludeItsProperties() {
    String type = "    Type: AWS::Lambda::EventSourceMapping\n";
    String template = MAPPING.replace(type, type + "    'Fn::Transform': {Name: 'AWS::Include'}\n");
    assertThat(source(template).reportsBatchItemFailures()).isEqualTo(Answer.UNKNOWN);
  }

  private static EventSource mapping(String property) {
    return source(MAPPING + "      " + property);
  }

  private static EventSource event(String property) {
    return source(EVENT + "            " + property);
  }

  private static EventSource source(String template) {
    return FunctionsTest.functions(template).get(0).sources().get(0);
  }
}
