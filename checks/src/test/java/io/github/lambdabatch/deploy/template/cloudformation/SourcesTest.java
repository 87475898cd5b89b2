package io.github.lambdabatch.deploy.template.cloudformation;

import static com.google.common.truth.Truth.assertThat;

import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.deploy.model.EventSource.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ARN of a mapping tells of its source. */
final class SourcesTest {
  private static final String TEMPLATE =
      """
      Parameters:
        NoDefault: {Type: String}
        Yes: {Type: String, Default: 'true'}
        No: {Type: String, Default: 'false'}
        Fifo: {Type: String, Default: b.fifo}
        Arn: {Type: String, Default: 'arn:aws:sqs:eu-west-1:111122223333:a.fifo'}
      Resources:
        Function: {Type: 'AWS::Lambda::Function', Properties: {Handler: a.A}}
        Mapping:
          Type: AWS::Lambda::EventSourceMapping
          Properties:
            FunctionName: !Ref Function
            EventSourceArn: {ARN}
        Bare: {Type: 'AWS::SQS::Queue'}
        Stream: {Type: 'AWS::Kinesis::Stream'}
        Consumer: {Type: 'AWS::Kinesis::StreamConsumer'}
        Table: {Type: 'AWS::DynamoDB::Table'}
        GlobalTable: {Type: 'AWS::DynamoDB::GlobalTable'}
        Kafka: {Type: 'AWS::MSK::Cluster'}
        Broker: {Type: 'AWS::AmazonMQ::Broker'}
        Documents: {Type: 'AWS::DocDB::DBCluster'}
        Nested: {Type: 'AWS::CloudFormation::Stack'}
        Mine: {Type: 'Custom::Queue'}
        Queue: {Type: 'AWS::SQS::Queue', Properties: {QUEUE}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "!GetAtt Bare.Arn|SQS|NO",
        "{'Fn::GetAtt': [Bare, Arn]}|SQS|NO",
        "!Sub '${Bare.Arn}'|SQS|NO",
        "!GetAtt Stream.Arn|KINESIS|NO",
        "!GetAtt Consumer.ConsumerARN|KINESIS|NO",
        "!Ref Consumer|KINESIS|NO",
        "!GetAtt Table.StreamArn|DYNAMODB|NO",
        "!GetAtt GlobalTable.StreamArn|DYNAMODB|NO",
        "arn:aws:sqs:eu-west-1:111122223333:a|SQS|NO",
        "arn:aws:sqs:eu-west-1:111122223333:a.fifo|SQS|YES",
        "arn:aws:kinesis:eu-west-1:111122223333:stream/a|KINESIS|NO",
        "arn:aws:kinesis:eu-west-1:111122223333:stream/a/consumer/b:1|KINESIS|NO",
        "arn:aws:dynamodb:eu-west-1:111122223333:table/a/stream/2024-01-01T00:00:00.000|DYNAMODB|NO",
        "!Sub 'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:a.fifo'|SQS|YES",
        "!Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${NoDefault}.fifo'|SQS|YES",
        "!Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${NoDefault}'|SQS|UNKNOWN",
        "!Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:a-${AWS::StackName}'|SQS|NO",
        "!Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${NoDefault}fifo'|SQS|UNKNOWN",
        "!Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${Bare.QueueName}'|SQS|NO",
        "!Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${Mine.Name}'|SQS|UNKNOWN",
        "!Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${Fifo}'|SQS|UNKNOWN",
        "!Join [':', ['arn:aws:kinesis', !Ref 'AWS::Region', !Ref 'AWS::AccountId', stream/a]]|KINESIS|NO",
        "!Ref Arn|SQS|UNKNOWN",
        "!If [C, !GetAtt Bare.Arn, !GetAtt Bare.Arn]|SQS|NO",
        "!Sub 'arn:aws:${NoDefault}:eu-west-1:111122223333:a'|UNKNOWN|UNKNOWN",
        "!Sub '${NoDefault}.fifo'|SQS|YES",
        "!Sub '${NoDefault}:a'|UNKNOWN|UNKNOWN",
        "!Ref NoDefault|UNKNOWN|UNKNOWN",
        "!ImportValue a|UNKNOWN|UNKNOWN",
        "'{{resolve:ssm:a}}'|UNKNOWN|UNKNOWN",
        "!If [C, !GetAtt Bare.Arn, !GetAtt Stream.Arn]|UNKNOWN|UNKNOWN",
        "!GetAtt Nested.Outputs.Arn|UNKNOWN|UNKNOWN",
        "!GetAtt Mine.Arn|UNKNOWN|UNKNOWN",
        "!GetAtt Missing.Arn|UNKNOWN|UNKNOWN",
        "TODO|UNKNOWN|UNKNOWN",
        "''|UNKNOWN|UNKNOWN",
        "[a]|UNKNOWN|UNKNOWN",
        "{a: b}|UNKNOWN|UNKNOWN",
      })
  void sources(String arn, Kind kind, Answer fifo) {
    EventSource source = sources(arn, "{}").get(0);
    assertThat(source.kind()).isEqualTo(kind);
    assertThat(source.fifo()).isEqualTo(fifo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!GetAtt Kafka.Arn",
        "!Ref Kafka",
        "!GetAtt Broker.Arn",
        "!Ref Documents",
        "arn:aws:kafka:eu-west-1:111122223333:cluster/a/b",
        "arn:aws:mq:eu-west-1:111122223333:broker:a:b",
        "arn:aws:rds:eu-west-1:111122223333:cluster:a",
        "!Ref 'AWS::NoValue'",
      })
  void sourcesWithOtherContracts(String arn) {
    assertThat(sources(arn, "{}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{FifoQueue: true}|YES",
        "{FifoQueue: 'True'}|YES",
        "{FifoQueue: yes}|YES",
        "{FifoQueue: On}|YES",
        "{FifoQueue: NO}|NO",
        "{FifoQueue: off}|NO",
        "{FifoQueue: !FindInMap [A, !Ref Yes, B]}|UNKNOWN",
        "{FifoQueue: !Ref Yes}|UNKNOWN",
        "{FifoQueue: !Ref No}|UNKNOWN",
        "{FifoQueue: true, QueueName: !ImportValue a}|YES",
        "{FifoQueue: !Ref NoDefault}|UNKNOWN",
        "{FifoQueue: !If [C, true, !Ref 'AWS::NoValue']}|UNKNOWN",
        "{FifoQueue: !If [C, true, true]}|YES",
        "{FifoQueue: !Ref 'AWS::NoValue'}|NO",
        "{FifoQueue: [true]}|UNKNOWN",
        "{FifoQueue: maybe}|UNKNOWN",
        "{FifoQueue: !If [C, true, !Ref 'AWS::NoValue'], QueueName: a.fifo}|YES",
        "{}|NO",
        "{QueueName: a}|NO",
        "{QueueName: fifo}|NO",
        "{QueueName: a.fifo}|YES",
        "{QueueName: !Sub '${NoDefault}.fifo'}|YES",
        "{QueueName: !Sub '${NoDefault}-a'}|NO",
        "{QueueName: !Sub 'a-${NoDefault}'}|UNKNOWN",
        "{QueueName: !Sub 'a-${AWS::Region}'}|NO",
        "{QueueName: !Ref Fifo}|UNKNOWN",
        "{QueueName: !ImportValue a}|UNKNOWN",
        "{QueueName: ''}|UNKNOWN",
        "{QueueName: !Ref Queue}|UNKNOWN",
        "{QueueName: !GetAtt Queue.QueueName}|UNKNOWN",
        "{'Fn::Transform': {Name: 'AWS::Include'}}|UNKNOWN",
        "{FifoQueue: false, 'Fn::Transform': {Name: 'AWS::Include'}}|NO",
        "[FifoQueue]|UNKNOWN",
        "a|UNKNOWN",
      })
  void fifoQueues(String properties, Answer fifo) {
    assertThat(sources("!GetAtt Queue.Arn", properties).get(0).fifo()).isEqualTo(fifo);
    assertThat(sources("!Sub 'arn:aws:sqs:a:b:${Queue.QueueName}'", properties).get(0).fifo()).isEqualTo(fifo);
  }

  private static List<EventSource> sources(String arn, String queue) {
    String template = TEMPLATE.replace("{ARN}", arn).replace("{QUEUE}", queue);
    return FunctionsTest.functions(template).get(0).sources();
  }
}
