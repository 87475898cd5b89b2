package io.github.lambdabatch.deploy.template.serverless;

import static com.google.common.truth.Truth.assertThat;
import static io.github.lambdabatch.deploy.template.serverless.Services.functions;
import static io.github.lambdabatch.deploy.template.serverless.Services.inFolder;
import static io.github.lambdabatch.deploy.template.serverless.Services.lines;
import static io.github.lambdabatch.deploy.template.serverless.Services.onlySource;
import static io.github.lambdabatch.deploy.template.serverless.Services.sources;
import static io.github.lambdabatch.deploy.template.serverless.Services.written;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.lambdabatch.deploy.model.Answer;
import io.github.lambdabatch.deploy.model.DeployedFunction;
import io.github.lambdabatch.deploy.model.EventSource;
import io.github.lambdabatch.deploy.model.EventSource.Kind;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ServerlessConfigTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "services: {web: {image: nginx}}",
        "service: shop",
        "functions: {f: {handler: com.acme.F}}",
        "AWSTemplateFormatVersion: '2010-09-09'\nResources: {}",
        "[service, provider]",
        "service",
      })
  void otherDocumentsAreNot(String text) throws Exception {
    assertThat(new ServerlessConfig().recognises(written(folder, "other.yml", text))).isFalse();
  }

  @Test
  void aService() throws Exception {
    assertThat(lines(functions(inFolder("shop"))))
        .containsExactly(
            "com.acme.shop.OrdersHandler::handleRequest",
            "  line 33: SQS, fifo UNKNOWN, reports YES, size 25",
            "com.acme.shop.ShipmentsHandler",
            "  line 40: SQS, fifo NO, reports NO, size 10",
            "  line 41: SQS, fifo YES, reports NO, size 10",
            "com.acme.shop.ReturnsHandler",
            "  line 45: SQS, fifo YES, reports YES, size 10",
            "com.acme.shop.ClicksHandler",
            "  line 57: KINESIS, fifo NO, reports NO, size 500",
            "  line 68: DYNAMODB, fifo NO, reports NO, size 10",
            "com.acme.shop.StockHandler",
            "  line 72: DYNAMODB, fifo NO, reports UNKNOWN, size 10")
        .inOrder();
  }

  @Test
  void aServiceOfSeveralFiles() throws Exception {
    assertThat(lines(functions(inFolder("split"))))
        .containsExactly(
            "com.acme.billing.Invoices",
            "  line 13: SQS, fifo YES, reports NO, size 10",
            "com.acme.billing.Payments",
            // Where the configuration includes the file, and what an extension may set.
            "  line 15: SQS, fifo NO, reports UNKNOWN, size 10")
        .inOrder();
  }

  @Test
  void aServiceInJson() throws Exception {
    String text =
        """
        {
          "service": "shop",
          "provider": {"name": "aws", "runtime": "java21"},
          "functions": {
            "orders": {
              "handler": "com.acme.Orders",
              "events": [
                {
                  "sqs": {"arn": {"Fn::GetAtt": ["OrderQueue", "Arn"]}}
                }
              ]
            }
          }
        }
        """;
    DeployedFunction function = Iterables.getOnlyElement(functions(written(folder, "serverless.json", text)));
    EventSource source = Iterables.getOnlyElement(function.sources());
    assertThat(function.location().toString()).isEqualTo("serverless.json:5");
    assertThat(source.location().toString()).isEqualTo("serverless.json:9");
    assertThat(source.settingToAdd()).isEqualTo("\"functionResponseType\": \"ReportBatchItemFailures\"");
  }

  @Test
  void theSettingIsTheFrameworksOwn() throws Exception {
    assertThat(onlySource(folder, "sqs: arn:aws:sqs:eu-west-1:000000000000:q").settingToAdd())
        .isEqualTo("functionResponseType: ReportBatchItemFailures");
  }

  @ParameterizedTest
  @CsvSource({
    "java17, YES",
    "java8.al2, YES",
    "'${env:RUNTIME}', UNKNOWN",
    "'${opt:runtime, ''java17''}', UNKNOWN",
    "provided.al2, UNKNOWN",
  })
  void theRuntimeTellsTheLanguage(String runtime, Answer java) throws Exception {
    String text = "service: s\nprovider: {name: aws, runtime: \"%s\"}\nfunctions: {f: {handler: com.acme.F}}";
    DeployedFunction function =
        Iterables.getOnlyElement(functions(written(folder, "serverless.yml", text.formatted(runtime))));
    assertThat(function.java()).isEqualTo(java);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "provider: {name: aws, runtime: python3.12}\nfunctions: {f: {handler: com.acme.F}}",
        "provider: {name: aws, runtime: java17}\nfunctions: {f: {handler: com.acme.F, runtime: nodejs20.x}}",
        "provider: {name: google, runtime: java17}\nfunctions: {f: {handler: com.acme.F}}",
        "provider: google\nfunctions: {f: {handler: com.acme.F}}",
        "provider: {name: aws, runtime: java17}\nfunctions: {f: {handler: '${opt:handler}'}}",
        "provider: {name: aws, runtime: java17}\nfunctions: {f: {handler: '${env:PACKAGE}.F'}}",
        "provider: {name: aws, runtime: java17}\nfunctions: {f: {image: example.com/f}}",
        "provider: {name: aws, runtime: java17}\nfunctions: ${file(functions.js)}",
        "provider: {name: aws, runtime: java17}\nfunctions: ${file(missing.yml)}",
        "provider: {name: aws, runtime: java17}\nfunctions: {f: '${file(missing.yml)}'}",
        "provider: {name: aws, runtime: java17}",
      })
  void functionsThatAreNone(String text) throws Exception {
    assertThat(functions(written(folder, "serverless.yml", "service: s\n" + text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "httpApi: '*'",
        "schedule: rate(1 minute)",
        "sns: arn:aws:sns:eu-west-1:000000000000:topic",
        "msk: {arn: 'arn:aws:kafka:eu-west-1:000000000000:cluster/c/1', topic: t}",
        "kafka: {topic: t}",
        "activemq: {queue: q}",
        "sqs: {arn: 'arn:aws:sqs:eu-west-1:000000000000:q', enabled: false}",
        "sqs: {batchSize: 5}",
        "stream: {arn: 'arn:aws:kafka:eu-west-1:000000000000:cluster/c/1'}",
        "${file(missing.yml)}",
        "sqs",
      })
  void eventsThatAreNoSource(String event) throws Exception {
    assertThat(sources(folder, event)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sqs: ${env:ARN} | SQS | UNKNOWN",
        "sqs: arn:aws:sqs:${aws:region}:${aws:accountId}:orders | SQS | NO",
        "sqs: arn:aws:sqs:#{AWS::Region}:#{AWS::AccountId}:orders.fifo | SQS | YES",
        "sqs: arn:aws:sqs:${aws:region}:1:orders-${opt:stage, 'dev'} | SQS | UNKNOWN",
        "sqs: {arn: '${ssm:/orders}.fifo'} | SQS | YES",
        "sqs: {arn: !ImportValue orders} | SQS | UNKNOWN",
        "sqs: {arn: !Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${self:service}.fifo'} | SQS | YES",
        "sqs: {arn: {'Fn::Sub': 'arn:aws:sqs:${AWS::Region}:1:${opt:queue}'}} | SQS | UNKNOWN",
        "sqs: {arn: {'Fn::Sub': ['arn:aws:sqs:r:1:${q}', {q: '${self:service}.fifo'}]}} | SQS | YES",
        "sqs: {arn: {'Fn::Join': [':', [arn, aws, sqs, Ref: 'AWS::Region', '1', 'q.fifo']]}} | SQS | YES",
        "sqs: {arn: !GetAtt Elsewhere.Arn} | SQS | UNKNOWN",
        "stream: {arn: !ImportValue s} | UNKNOWN | UNKNOWN",
        "stream: {arn: !ImportValue s, type: kinesis} | KINESIS | NO",
        "stream: {arn: !ImportValue s, type: '${opt:type}'} | UNKNOWN | UNKNOWN",
        "stream: {arn: '${cf:other.StreamArn}', type: dynamodb} | DYNAMODB | NO",
        "stream: {arn: 'arn:aws:dynamodb:r:1:table/t/stream/s', type: kinesis} | DYNAMODB | NO",
        "stream: ${env:ARN} | UNKNOWN | UNKNOWN",
      })
  void whatIsReadFrom(String event, Kind kind, Answer fifo) throws Exception {
    EventSource source = onlySource(folder, event);
    assertThat(source.kind()).isEqualTo(kind);
    assertThat(source.fifo()).isEqualTo(fifo);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sqs: {arn: !GetAtt Q.Arn} | NO | 10",
        "stream: {arn: !ImportValue s, type: kinesis} | NO | 10",
        "sqs: {arn: !GetAtt Q.Arn, functionResponseType: ReportBatchItemFailures, batchSize: 1} | YES | 1",
        "sqs: {arn: !GetAtt Q.Arn, functionResponseType: null, batchSize: '${env:SIZE}'} | NO | -1",
        "sqs: {arn: !GetAtt Q.Arn, functionResponseType: '${opt:type, \"ReportBatchItemFailures\"}'} | UNKNOWN | 10",
        "sqs: {arn: !GetAtt Q.Arn, enabled: '${opt:enabled}'} | NO | 10",
        "sqs: ${opt:event} | UNKNOWN | -1",
      })
  void whatIsSet(String event, Answer reports, int batchSize) throws Exception {
    EventSource source = onlySource(folder, event);
    assertThat(source.reportsBatchItemFailures()).isEqualTo(reports);
    assertThat(source.batchSize().orElse(-1)).isEqualTo(batchSize);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{FifoQueue: true} | YES",
        "{FifoQueue: false} | NO",
        "{} | NO",
        "{QueueName: orders} | NO",
        "{QueueName: '${self:service}-orders.fifo'} | YES",
        "{QueueName: 'orders-${opt:stage}'} | UNKNOWN",
        "{QueueName: !Sub '${AWS::StackName}-orders'} | NO",
        "{FifoQueue: '${opt:fifo, true}'} | UNKNOWN",
        "'${file(missing.yml)}' | UNKNOWN",
      })
  void queuesOfTheService(String properties, Answer fifo) throws Exception {
    String resources =
        "resources:\n  Resources:\n    Q:\n      Type: AWS::SQS::Queue\n      Properties: " + properties;
    assertThat(onlySource(folder, "sqs: {arn: !GetAtt Q.Arn}", resources).fifo()).isEqualTo(fifo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resources: ${file(missing.yml)}",
        "resources: ['${file(resources.js)}', {Resources: {}}]",
        "resources: {Resources: '${file(missing.yml)}'}",
        "resources: {extensions: {FEventSourceMappingSQSQ: {Properties: {Enabled: true}}}}",
        "resources: {Resources: {FEventSourceMappingSQSQ: {Properties: {FunctionResponseTypes: [x]}}}}",
        "resources: {Transform: [Own-Macro]}",
      })
  void resourcesThatMaySetIt(String resources) throws Exception {
    assertThat(onlySource(folder, "sqs: {arn: !GetAtt Q.Arn}", resources).reportsBatchItemFailures())
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void mappingsOfTheServicesOwn() throws Exception {
    String resources =
        """
        resources:
          Resources:
            Mapping:
              Type: AWS::Lambda::EventSourceMapping
              Properties:
                FunctionName: !Ref FLambdaFunction
                EventSourceArn: arn:aws:sqs:r:1:q.fifo
        """;
    EventSource source = onlySource(folder, "httpApi: '*'", resources);
    assertThat(source.fifo()).isEqualTo(Answer.YES);
    assertThat(source.settingToAdd()).isEqualTo("FunctionResponseTypes: [ReportBatchItemFailures]");
  }

  @Test
  void mappingsOfTheServicesOwnBehindManyEvents() throws Exception {
    String events =
        IntStream.range(0, 40).mapToObj(i -> "{sqs: 'arn:aws:sqs:r:1:q%d'}".formatted(i)).collect(joining(", "));
    String text =
        """
        service: shop
        provider: {name: aws, runtime: java21}
        functions:
          orders: {handler: com.acme.Orders, events: [%s]}
        resources:
          Resources:
            Mapping:
              Type: AWS::Lambda::EventSourceMapping
              Properties: {FunctionName: !Ref OrdersLambdaFunction, EventSourceArn: 'arn:aws:sqs:r:1:q.fifo'}
        """
            .formatted(events);

    ImmutableList<EventSource> sources =
        Iterables.getOnlyElement(functions(written(folder, "serverless.yml", text))).sources();

    assertThat(sources.stream().filter(source -> source.settingToAdd().startsWith("functionResponseType:"))).hasSize(40);
    assertThat(sources.stream().filter(source -> source.location().line() == 7)).hasSize(1);
  }

  @Test
  void whatIsInAPropertyIsReplacedAsAWhole() throws Exception {
    String resources =
        """
        resources:
          Resources:
            Q: {Type: 'AWS::SQS::Queue', Properties: {QueueName: {'Fn::Sub': '${AWS::StackName}-orders'}}}
          extensions:
            Q: {Properties: {QueueName: {'Fn::Join': ['-', [shop, orders.fifo]]}}}
        """;
    assertThat(onlySource(folder, "sqs: {arn: !GetAtt Q.Arn}", resources).fifo()).isEqualTo(Answer.YES);
  }

  @Test
  void mappingsOfAFunctionByItsName() throws Exception {
    String text =
        """
        service: shop
        provider: {name: aws, runtime: java21}
        functions:
          orders: {handler: com.acme.Orders, name: shop-orders}
        resources:
          Resources:
            Mapping:
              Type: AWS::Lambda::EventSourceMapping
              Properties:
                FunctionName: shop-orders
                EventSourceArn: arn:aws:sqs:r:1:q.fifo
        """;

    assertThat(lines(functions(written(folder, "serverless.yml", text))))
        .containsExactly("com.acme.Orders", "  line 7: SQS, fifo YES, reports NO, size 10")
        .inOrder();
  }
}
