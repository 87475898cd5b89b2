package io.github.lambdabatch.cdk;

import static io.github.lambdabatch.testing.StackSources.members;
import static io.github.lambdabatch.testing.StackSources.statements;

import io.github.lambdabatch.testing.ExpectedFindings;
import org.junit.jupiter.api.Test;

/** The mappings, which are also made for sources without batch item failures, and whose resource has setters. */
final class EventSourceMappingsTest {
  @Test
  void noSource() {
    ExpectedFindings.assertFindings(
        statements(
            """
            EventSourceMapping.Builder.create(this, "Orders").target(function).build();
            function.addEventSourceMapping("Orders", EventSourceMappingOptions.builder().batchSize(5).build());
            """));
  }

  @Test
  void sourcesOfOtherKinds() {
    ExpectedFindings.assertFindings(
        statements(
            """
            EventSourceMapping.Builder.create(this, "Kafka")
                .target(function)
                .eventSourceArn("arn:aws:kafka:eu-west-1:123456789012:cluster/orders")
                .build();
            EventSourceMapping.Builder.create(this, "Mq")
                .target(function)
                .eventSourceArn("arn:aws:mq:eu-west-1:123456789012:broker:sqs:orders")
                .build();
            EventSourceMapping.Builder.create(this, "Topic")
                .target(function)
                .eventSourceArn(queue.getQueueArn())
                .kafkaTopic("orders")
                .build();
            EventSourceMapping.Builder.create(this, "Url")
                .target(function)
                .eventSourceArn("https://example.com/:sqs:/orders")
                .build();
            """));
  }

  @Test
  void sourceThatIsNotKnown() {
    ExpectedFindings.assertFindings(
        members(
            """
            void define(Function function, String arn, Queue queue, boolean dev) {
              EventSourceMapping.Builder.create(this, "A").target(function).eventSourceArn(arn).build();
              EventSourceMapping.Builder.create(this, "B").target(function).eventSourceArn(arn()).build();
              EventSourceMapping.Builder.create(this, "C")
                  .target(function)
                  .eventSourceArn(dev ? arn : queue.getQueueArn())
                  .build();
              EventSourceMapping.Builder.create(this, "C2")
                  .target(function)
                  .eventSourceArn(dev ? queue.getQueueArn() : arn)
                  .build();
              String late = queue.getQueueArn();
              if (dev) {
                late = arn;
              }
              EventSourceMapping.Builder.create(this, "D").target(function).eventSourceArn(late).build();
              EventSourceMapping.Builder.create(this, "E").target(function).eventSourceArn("arn:aws:sqs" + arn).build();
              EventSourceMapping.Builder builder =
                  EventSourceMapping.Builder.create(this, "F").eventSourceArn(queue.getQueueArn());
              if (dev) {
                builder.eventSourceArn(arn);
              }
              builder.build();
              EventSourceMapping.Builder.create(this, "G").target(function).eventSourceArn(queue.getQueueUrl()).build();
            }

            abstract String arn();
            """));
  }

  @Test
  void sourceThatNamesItself() {
    ExpectedFindings.assertFindings(
        members(
            """
            private static final String SUM = A.OTHER_SUM + System.lineSeparator();
            private static final String OTHER_SUM = A.SUM + System.lineSeparator();
            private static final String FIRST = Boolean.getBoolean("a") ? A.OTHER_FIRST : System.lineSeparator();
            private static final String OTHER_FIRST = Boolean.getBoolean("a") ? A.FIRST : System.lineSeparator();
            private static final String LAST = Boolean.getBoolean("a") ? System.lineSeparator() : A.OTHER_LAST;
            private static final String OTHER_LAST = Boolean.getBoolean("a") ? System.lineSeparator() : A.LAST;
            private static final String CHECKED = java.util.Objects.requireNonNull(A.OTHER_CHECKED);
            private static final String OTHER_CHECKED = java.util.Objects.requireNonNull(A.CHECKED);

            void define(Function function) {
              EventSourceMapping.Builder.create(this, "A").target(function).eventSourceArn(SUM).build();
              EventSourceMapping.Builder.create(this, "B").target(function).eventSourceArn(FIRST).build();
              EventSourceMapping.Builder.create(this, "C").target(function).eventSourceArn(LAST).build();
              EventSourceMapping.Builder.create(this, "D").target(function).eventSourceArn(CHECKED).build();
            }
            """));
  }

  @Test
  void getterOfAnotherType() {
    ExpectedFindings.assertFindings(
        members(
            """
            interface Names {
              String getQueueArn();
            }

            void define(Function function, Names names) {
              EventSourceMapping.Builder.create(this, "A").target(function).eventSourceArn(names.getQueueArn()).build();
            }
            """));
  }

  @Test
  void clusterOfMsk() {
    ExpectedFindings.assertFindings(
        members(
            """
            void define(software.amazon.awscdk.interfaces.msk.IClusterRef cluster) {
              CfnEventSourceMapping.Builder.create(this, "A").functionName("orders").eventSourceArn(cluster).build();
            }
            """));
  }

  @Test
  void set() {
    ExpectedFindings.assertFindings(
        statements(
            """
            EventSourceMapping.Builder.create(this, "A")
                .target(function)
                .eventSourceArn(queue.getQueueArn())
                .reportBatchItemFailures(true)
                .build();
            CfnEventSourceMapping.Builder.create(this, "B")
                .functionName("orders")
                .eventSourceArn(queue.getQueueArn())
                .functionResponseTypes(List.of("ReportBatchItemFailures"))
                .build();
            CfnEventSourceMapping.Builder.create(this, "C")
                .functionName("orders")
                .eventSourceArn(queue.getQueueArn())
                .functionResponseTypes(java.util.Arrays.asList("ReportBatchItemFailures"))
                .build();
            """));
  }

  @Test
  void listOfUnknownContent() {
    ExpectedFindings.assertFindings(
        members(
            """
            void define(Queue queue, List<String> types, String type, String[] array) {
              mapping("A", queue).functionResponseTypes(types).build();
              CfnEventSourceMapping.Builder.create(this, "B")
                  .functionName("orders")
                  .eventSourceArn(queue.getQueueArn())
                  .functionResponseTypes(types)
                  .build();
              CfnEventSourceMapping.Builder.create(this, "C")
                  .functionName("orders")
                  .eventSourceArn(queue.getQueueArn())
                  .functionResponseTypes(List.of(type))
                  .build();
              CfnEventSourceMapping.Builder.create(this, "D")
                  .functionName("orders")
                  .eventSourceArn(queue.getQueueArn())
                  .functionResponseTypes(List.of(array))
                  .build();
              CfnEventSourceMapping.Builder.create(this, "E")
                  .functionName("orders")
                  .eventSourceArn(queue.getQueueArn())
                  .functionResponseTypes(null)
                  .build();
              CfnEventSourceMapping.Builder.create(this, "F")
                  .functionName("orders")
                  .eventSourceArn(queue.getQueueArn())
                  .functionResponseTypes(types())
                  .build();
            }

            abstract List<String> types();

            abstract CfnEventSourceMapping.Builder mapping(String id, Queue queue);
            """));
  }

  @Test
  void batchOfOne() {
    ExpectedFindings.assertFindings(
        statements(
            """
            CfnEventSourceMapping mapping =
                CfnEventSourceMapping.Builder.create(this, "A")
                    .functionName("orders")
                    .eventSourceArn(queue.getQueueArn())
                    .build();
            mapping.setBatchSize(1);
            """));
  }

  @Test
  void resourceThatIsSetLater() {
    ExpectedFindings.assertFindings(
        statements(
            """
            CfnEventSourceMapping mapping =
                CfnEventSourceMapping.Builder.create(this, "A")
                    .functionName("orders")
                    .eventSourceArn(queue.getQueueArn())
                    .build();
            if (!dev) {
              mapping.setFunctionResponseTypes(List.of("ReportBatchItemFailures"));
            }
            CfnEventSourceMapping other =
                new CfnEventSourceMapping(
                    this,
                    "B",
                    CfnEventSourceMappingProps.builder()
                        .functionName("orders")
                        .eventSourceArn(queue.getQueueArn())
                        .build());
            other.addPropertyOverride("FunctionResponseTypes", List.of("ReportBatchItemFailures"));
            """));
  }

  @Test
  void resourceThatOthersSee() {
    ExpectedFindings.assertFindings(
        members(
            """
            CfnEventSourceMapping mapping;

            CfnEventSourceMapping returned(Queue queue) {
              return CfnEventSourceMapping.Builder.create(this, "A").eventSourceArn(queue.getQueueArn()).build();
            }

            void handedOn(Queue queue) {
              configure(CfnEventSourceMapping.Builder.create(this, "A").eventSourceArn(queue.getQueueArn()).build());
              configure(
                  new CfnEventSourceMapping(
                      this, "B", CfnEventSourceMappingProps.builder().eventSourceArn(queue.getQueueArn()).build()));
              CfnEventSourceMapping.Builder builder =
                  CfnEventSourceMapping.Builder.create(this, "C").eventSourceArn(queue.getQueueArn());
              configure(builder.build());
            }

            void kept(Queue queue) {
              mapping = CfnEventSourceMapping.Builder.create(this, "A").eventSourceArn(queue.getQueueArn()).build();
            }

            abstract void configure(CfnEventSourceMapping mapping);
            """));
  }

  @Test
  void resourceThatAnEscapeHatchSets() {
    ExpectedFindings.assertFindings(
        statements(
            """
            EventSourceMapping mapping =
                EventSourceMapping.Builder.create(this, "A")
                    .target(function)
                    .eventSourceArn(queue.getQueueArn())
                    .build();
            ((CfnEventSourceMapping) mapping.getNode().getDefaultChild())
                .setFunctionResponseTypes(List.of("ReportBatchItemFailures"));
            """));
    ExpectedFindings.assertFindings(
        statements(
            """
            function.addEventSource(new SqsEventSource(queue));
            CfnEventSourceMapping mapping = (CfnEventSourceMapping) function.getNode().findChild("SqsEventSource");
            mapping.addPropertyOverride("FunctionResponseTypes.0", "ReportBatchItemFailures");
            """));
    ExpectedFindings.assertFindings(
        members(
            """
            void define(Function function, Queue queue) {
              function.addEventSource(new SqsEventSource(queue));
              software.amazon.awscdk.Aspects.of(this)
                  .add(
                      node -> {
                        if (node instanceof CfnEventSourceMapping mapping) {
                          mapping.setFunctionResponseTypes(List.of("ReportBatchItemFailures"));
                        }
                      });
            }
            """));
  }

  @Test
  void resourceThatSetsItself() {
    String source =
        members(
            """
            void define(Function function, Queue queue) {
              function.addEventSource(new SqsEventSource(queue));
            }

            static class Mapping extends CfnEventSourceMapping {
              Mapping(Stack stack, CfnEventSourceMappingProps props) {
                super(stack, "Orders", props);
                %s
              }
            }
            """);
    ExpectedFindings.assertFindings(
        source.formatted("addPropertyOverride(\"FunctionResponseTypes\", List.of(\"ReportBatchItemFailures\"));"));
    ExpectedFindings.assertFindings(
        source.formatted("setFunctionResponseTypes(List.of(\"ReportBatchItemFailures\"));"));
  }

  @Test
  void setterOfTheProgramsOwn() {
    ExpectedFindings.assertFindings(
        members(
            """
            void define(Function function, Queue queue) {
              function.addEventSource(new SqsEventSource(queue));
              Mappings mappings = new Mappings();
              mappings.setFunctionResponseTypes(List.of("ReportBatchItemFailures"));
            }

            static class Mappings {
              void setFunctionResponseTypes(List<String> types) {}
            }
            """));
  }

  @Test
  void resourceOfTheUnitIsNoOther() {
    ExpectedFindings.assertFindings(
        statements(
            """
            // finds: CdkEventSourceWithoutBatchItemFailures
            function.addEventSource(new SqsEventSource(queue));
            CfnEventSourceMapping mapping =
                new CfnEventSourceMapping(
                    this,
                    "A",
                    CfnEventSourceMappingProps.builder()
                        .functionName("orders")
                        .eventSourceArn(queue.getQueueArn())
                        .build());
            mapping.addPropertyOverride("FunctionResponseTypes", List.of("ReportBatchItemFailures"));
            """));
  }

  @Test
  void mappings() {
    ExpectedFindings.assertFindings(
        statements(
            """
            // finds: CdkEventSourceWithoutBatchItemFailures
            EventSourceMapping.Builder.create(this, "A").target(function).eventSourceArn(queue.getQueueArn()).build();
            new EventSourceMapping(
                this,
                "B",
                // finds: CdkEventSourceWithoutBatchItemFailures
                EventSourceMappingProps.builder()
                    .target(function)
                    .eventSourceArn(stream.getStreamArn())
                    .startingPosition(StartingPosition.LATEST)
                    .build());
            function.addEventSourceMapping(
                "C",
                // finds: CdkEventSourceWithoutBatchItemFailures
                EventSourceMappingOptions.builder().eventSourceArn(table.getTableStreamArn()).build());
            function.addEventSourceMapping(
                "D",
                // finds: CdkEventSourceWithoutBatchItemFailures
                EventSourceMappingOptions.builder()
                    .eventSourceArn(java.util.Objects.requireNonNull(table.getTableStreamArn()))
                    .build());
            function.addEventSourceMapping(
                "E",
                // finds: CdkEventSourceWithoutBatchItemFailures
                EventSourceMappingOptions.builder().eventSourceArn(consumer.getStreamConsumerArn()).build());
            """));
  }

  @Test
  void sourcesByTheirArn() {
    ExpectedFindings.assertFindings(
        members(
            """
            private static final String ARN = "arn:aws:sqs:eu-west-1:123456789012:orders";

            void define(Function function, Queue queue, Queue other, boolean dev, String account) {
              // finds: CdkEventSourceWithoutBatchItemFailures
              EventSourceMapping.Builder.create(this, "A").target(function).eventSourceArn(ARN).build();
              String arn = queue.getQueueArn();
              // finds: CdkEventSourceWithoutBatchItemFailures
              EventSourceMapping.Builder.create(this, "B").target(function).eventSourceArn(arn).build();
              // finds: CdkEventSourceWithoutBatchItemFailures
              EventSourceMapping.Builder.create(this, "C")
                  .target(function)
                  .eventSourceArn(dev ? queue.getQueueArn() : (other.getQueueArn()))
                  .build();
              // finds: CdkEventSourceWithoutBatchItemFailures
              EventSourceMapping.Builder.create(this, "D")
                  .target(function)
                  .eventSourceArn("arn:aws:kinesis:eu-west-1:" + account + ":stream/orders")
                  .build();
            }
            """));
  }

  @Test
  void resources() {
    ExpectedFindings.assertFindings(
        members(
            """
            private CfnEventSourceMapping kept;

            void define(
                software.amazon.awscdk.services.sqs.CfnQueue queue,
                software.amazon.awscdk.services.dynamodb.CfnTable table,
                software.amazon.awscdk.services.kinesis.CfnStream stream) {
              // finds: CdkEventSourceWithoutBatchItemFailures
              CfnEventSourceMapping.Builder.create(this, "A")
                  .functionName("orders")
                  .eventSourceArn(queue.getAttrArn())
                  .build();
              CfnEventSourceMapping mapping =
                  // finds: CdkEventSourceWithoutBatchItemFailures
                  CfnEventSourceMapping.Builder.create(this, "B")
                      .functionName("orders")
                      .eventSourceArn(table.getAttrStreamArn())
                      .build();
              mapping.addDependency(table);
              mapping.addPropertyOverride("Enabled", true);
              queue.addDependency(mapping);
              new CfnEventSourceMapping(
                  this,
                  "C",
                  CfnEventSourceMappingProps.builder()
                      .functionName("orders")
                      .eventSourceArn(stream)
                      // finds: CdkEventSourceWithoutBatchItemFailures
                      .functionResponseTypes(List.of())
                      .build())
                  .addDependency(stream);
              this.kept =
                  // finds: CdkEventSourceWithoutBatchItemFailures
                  CfnEventSourceMapping.Builder.create(this, "D").functionName("orders").eventSourceArn(queue).build();
              kept.setEnabled(true);
            }
            """));
  }

  @Test
  void resourceThatIsSwitchedOff() {
    ExpectedFindings.assertFindings(
        statements(
            """
            CfnEventSourceMapping mapping =
                CfnEventSourceMapping.Builder.create(this, "A")
                    .functionName("orders")
                    .eventSourceArn(queue.getQueueArn())
                    .build();
            // finds: CdkEventSourceWithoutBatchItemFailures
            mapping.setFunctionResponseTypes(List.of());
            """));
  }

  @Test
  void overrideOfAnotherResource() {
    ExpectedFindings.assertFindings(
        members(
            """
            void define(Function function, Queue queue, String path, software.amazon.awscdk.services.sqs.CfnQueue other) {
              other.addPropertyOverride(path, 5);
              // finds: CdkEventSourceWithoutBatchItemFailures
              function.addEventSource(new SqsEventSource(queue));
            }
            """));
  }
}
