package io.github.lambdabatch.deploy.template.cloudformation;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which function a mapping belongs to. */
final class FunctionNamesTest {
  private static final String FUNCTIONS =
      """
      Parameters: {NoDefault: {Type: String}, Name: {Type: String, Default: worker}}
      Resources:
        Worker:
          Type: AWS::Lambda::Function
          Properties: {FunctionName: worker, Handler: a.Worker, Runtime: java21}
        Staged:
          Type: AWS::Lambda::Function
          Properties: {FunctionName: !Sub '${NoDefault}-staged', Handler: a.Staged, Runtime: java21}
        Sam:
          Type: AWS::Serverless::Function
          Properties: {AutoPublishAlias: live, Handler: a.Sam, Runtime: java21}
        Unnameable:
          Type: AWS::Lambda::Function
          Properties: {FunctionName: !ImportValue a, Handler: a.Unnameable, Runtime: java21}
        PartlyNameable:
          Type: AWS::Lambda::Function
          Properties: {FunctionName: !Join ['-', [a, !ImportValue b]], Handler: a.PartlyNameable, Runtime: java21}
        Version:
          Type: AWS::Lambda::Version
          Properties: {FunctionName: !Ref Worker}
        Alias:
          Type: AWS::Lambda::Alias
          Properties: {FunctionName: !GetAtt Worker.Arn, FunctionVersion: !GetAtt Version.Version, Name: live}
        AliasOfVersion:
          Type: AWS::Lambda::Alias
          Properties: {FunctionName: !Ref Version, Name: live}
        Circle:
          Type: AWS::Lambda::Alias
          Properties: {FunctionName: !Ref Circle, Name: live}
        Queue:
          Type: AWS::SQS::Queue
        Permission:
          Type: AWS::Lambda::Permission
          Properties: {FunctionName: !Ref Worker, EventSourceArn: !GetAtt Queue.Arn}
        Mapping:
          Type: AWS::Lambda::EventSourceMapping
          Properties:
            EventSourceArn: !GetAtt Queue.Arn
            FunctionName: \
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!Ref Worker",
        "{Ref: Worker}",
        "!GetAtt Worker.Arn",
        "!Sub '${Worker}'",
        "!Sub '${Worker.Arn}:live'",
        "!Join [':', [!Ref Worker, live]]",
        "!Join [':', [!GetAtt Worker.Arn, live]]",
        "worker",
        "worker:live",
        "!Ref Name",
        "!Sub '${Name}:live'",
        "111122223333:function:worker",
        "arn:aws:lambda:eu-west-1:111122223333:function:worker",
        "arn:aws:lambda:eu-west-1:111122223333:function:worker:live",
        "!Sub 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Worker}:live'",
        "!Sub 'arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:worker'",
        "!Ref Version",
        "!Ref Alias",
        "!Ref AliasOfVersion",
        "!If [C, !Ref Worker, !Ref Worker]",
      })
  void theWorker(String name) {
    assertThat(functionsOf(name)).containsExactly("a.Worker");
    assertThat(FunctionsTest.functions(FUNCTIONS + name).get(0).sources()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!Sub '${NoDefault}-staged'", "!Sub '${NoDefault}-staged:live'", "!Ref Staged"})
  void aNameThatIsPartlyKnown(String name) {
    assertThat(functionsOf(name)).containsExactly("a.Staged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"!Ref Sam", "!GetAtt Sam.Arn", "!Ref Sam.Alias", "!Ref Sam.Version", "!Ref SamAliaslive"})
  void aFunctionOfSam(String name) {
    assertThat(functionsOf(name)).containsExactly("a.Sam");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other",
        "worker-other",
        "!Ref Missing",
        "!Ref Queue",
        "!Ref Circle",
        "!Ref Permission",
        "!Ref SamAliasother",
        "!Ref NoDefault",
        "!Sub '${NoDefault}-other'",
        "!Sub '${Worker}-other'",
        "!ImportValue a",
        "!Join ['-', [a, !ImportValue c]]",
        "!If [C, !Ref Worker, !Ref Staged]",
        "!Ref 'AWS::NoValue'",
        "''",
        "[worker]",
        "{a: b}",
        "arn:aws:lambda:eu-west-1:111122223333:function",
        "arn:aws:lambda:eu-west-1:111122223333:layer:worker",
        "a:b:c:d:e:f:g:h:worker",
      })
  void noneThatIsKnown(String name) {
    assertThat(functionsOf(name)).isEmpty();
  }

  @Test
  void conditionsChooseBetweenFunctionsOfOneName() {
    String template =
        """
        Resources:
          One:
            Type: AWS::Lambda::Function
            Condition: C
            Properties: {FunctionName: same, Handler: a.One}
          Two:
            Type: AWS::Lambda::Function
            Condition: D
            Properties: {FunctionName: same, Handler: a.Two}
          Mapping:
            Type: AWS::Lambda::EventSourceMapping
            Properties: {FunctionName: same, EventSourceArn: !ImportValue a}
        """;
    assertThat(Described.yaml(template)).hasSize(4);
  }

  /** Returns the handlers of the functions that the mapping of that function name belongs to. */
  private static Iterable<String> functionsOf(String name) {
    return FunctionsTest.functions(FUNCTIONS + name).stream()
        .filter(f -> !f.sources().isEmpty())
        .map(f -> f.handler())
        .toList();
  }
}
