package io.github.lambdabatch.checks;

import static com.google.common.truth.Truth.assertThat;
import static io.github.lambdabatch.testing.StackSources.members;
import static io.github.lambdabatch.testing.StackSources.statements;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.CompilationTestHelper;
import io.github.lambdabatch.testing.CheckedCompiler;
import io.github.lambdabatch.testing.ExpectedFindings;
import io.github.lambdabatch.testing.SourceFile;
import io.github.lambdabatch.testing.TestClassPath;
import org.junit.jupiter.api.Test;

final class CdkEventSourceWithoutBatchItemFailuresTest {
  private final CompilationTestHelper helper =
      CompilationTestHelper.newInstance(CdkEventSourceWithoutBatchItemFailures.class, getClass());

  @Test
  void noCdk() {
    helper
        .addSourceLines(
            "A.java",
            """
            class A {
              Object source = new SqsEventSource("queue");
              Object built = SqsEventSource.Builder.create("queue").build();

              static class SqsEventSource {
                SqsEventSource(String queue) {}

                static class Builder {
                  static Builder create(String queue) {
                    return new Builder();
                  }

                  Builder reportBatchItemFailures(Boolean report) {
                    return this;
                  }

                  SqsEventSource build() {
                    return new SqsEventSource("queue");
                  }
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void otherClassesOfCdk() {
    helper
        .addSourceLines(
            "A.java",
            """
            import java.util.List;
            import software.amazon.awscdk.services.lambda.Function;
            import software.amazon.awscdk.services.lambda.StartingPosition;
            import software.amazon.awscdk.services.lambda.eventsources.ManagedKafkaEventSource;
            import software.amazon.awscdk.services.lambda.eventsources.SnsEventSource;
            import software.amazon.awscdk.services.sns.ITopic;
            import software.amazon.awscdk.services.sqs.Queue;
            import software.constructs.Construct;

            class A {
              void define(Construct scope, Function function, ITopic topic) {
                Queue.Builder.create(scope, "Orders").build();
                function.addEventSource(new SnsEventSource(topic));
                function.addEventSource(
                    ManagedKafkaEventSource.Builder.create()
                        .clusterArn("arn:aws:kafka:eu-west-1:123456789012:cluster/orders")
                        .topic("orders")
                        .startingPosition(StartingPosition.LATEST)
                        .build());
              }
            }
            """)
        .doTest();
  }

  @Test
  void classesOfTheSameNames() {
    helper
        .addSourceLines(
            "com/acme/SqsEventSource.java",
            """
            package com.acme;

            import software.amazon.awscdk.services.sqs.IQueue;

            public class SqsEventSource {
              public SqsEventSource(IQueue queue) {}

              static Object make(IQueue queue) {
                return new SqsEventSource(queue);
              }
            }
            """)
        .doTest();
  }

  /** The library had these classes before it had the setting. */
  @Test
  void versionWithoutTheSetting() {
    CheckedCompiler compiler =
        CheckedCompiler.allChecks()
            .withClassPath(TestClassPath.without("aws-cdk-lib"))
            .withStubs(
                """
                package software.amazon.awscdk.services.lambda.eventsources;

                public class SqsEventSource {
                  public SqsEventSource(String queue) {}

                  public static final class Builder {
                    public static Builder create(String queue) {
                      return new Builder();
                    }

                    public Builder batchSize(Number size) {
                      return this;
                    }

                    public SqsEventSource build() {
                      return new SqsEventSource("queue");
                    }
                  }
                }
                """);

    ExpectedFindings.assertFindings(
        compiler,
        ImmutableList.of(
            SourceFile.of(
                """
                import software.amazon.awscdk.services.lambda.eventsources.SqsEventSource;

                class A {
                  Object made = new SqsEventSource("queue");
                  Object built = SqsEventSource.Builder.create("queue").batchSize(5).build();
                }
                """)));
  }

  @Test
  void libraryNotOnTheClassPath() {
    CheckedCompiler compiler = CheckedCompiler.allChecks().withClassPath(TestClassPath.without("aws-cdk-lib"));

    var compilation =
        compiler.compile(statements("function.addEventSource(SqsEventSource.Builder.create(queue).build());"));

    assertThat(compilation.findings()).isEmpty();
    assertThat(compilation.errors()).isNotEmpty();
  }

  @Test
  void set() {
    silent(
        """
        function.addEventSource(SqsEventSource.Builder.create(queue).reportBatchItemFailures(true).build());
        function.addEventSource(
            SqsEventSource.Builder.create(queue).reportBatchItemFailures(Boolean.TRUE).batchSize(5).build());
        function.addEventSource(
            new SqsEventSource(queue, SqsEventSourceProps.builder().reportBatchItemFailures(true).build()));
        """);
  }

  @Test
  void setByTheLastCall() {
    silent(
        """
        function.addEventSource(
            SqsEventSource.Builder.create(queue).reportBatchItemFailures(false).reportBatchItemFailures(true).build());
        """);
  }

  @Test
  void setToWhatIsNoConstant() {
    silent(
        """
        function.addEventSource(SqsEventSource.Builder.create(queue).reportBatchItemFailures(dev).build());
        function.addEventSource(SqsEventSource.Builder.create(queue).reportBatchItemFailures(null).build());
        function.addEventSource(
            SqsEventSource.Builder.create(queue).reportBatchItemFailures(Boolean.getBoolean("report")).build());
        """);
  }

  @Test
  void batchOfOne() {
    silent(
        """
        function.addEventSource(SqsEventSource.Builder.create(queue).batchSize(1).build());
        function.addEventSource(new SqsEventSource(queue, SqsEventSourceProps.builder().batchSize(1).build()));
        function.addEventSource(SqsEventSource.Builder.create(queue).batchSize(10).batchSize(1).build());
        """);
  }

  @Test
  void eventSourceThatIsSwitchedOff() {
    silent(
        """
        function.addEventSource(SqsEventSource.Builder.create(queue).enabled(false).build());
        function.addEventSource(new SqsEventSource(queue, SqsEventSourceProps.builder().enabled(false).build()));
        """);
  }

  @Test
  void eventSourceThatMayBeSwitchedOn() {
    finds(
        """
        // BUG: Diagnostic contains: does not set ReportBatchItemFailures
        function.addEventSource(SqsEventSource.Builder.create(queue).enabled(dev).build());
        // BUG: Diagnostic contains: does not set ReportBatchItemFailures
        function.addEventSource(SqsEventSource.Builder.create(queue).enabled(true).build());
        """);
  }

  @Test
  void batchOfUnknownSize() {
    silent(
        """
        function.addEventSource(SqsEventSource.Builder.create(queue).batchSize(size).build());
        function.addEventSource(SqsEventSource.Builder.create(queue).batchSize(null).build());
        """);
  }

  @Test
  void propertiesOfUnknownOrigin() {
    silent(
        """
        SqsEventSourceProps props = (SqsEventSourceProps) function.getNode().tryGetContext("props");
        function.addEventSource(new SqsEventSource(queue, props));
        function.addEventSource(new SqsEventSource(queue, null));
        """);
  }

  @Test
  void subclass() {
    helper
        .addSourceLines(
            "A.java",
            """
            import software.amazon.awscdk.services.lambda.eventsources.SqsEventSource;
            import software.amazon.awscdk.services.lambda.eventsources.SqsEventSourceProps;
            import software.amazon.awscdk.services.sqs.IQueue;

            class A extends SqsEventSource {
              A(IQueue queue) {
                super(queue);
              }

              A(IQueue queue, int size) {
                super(queue, SqsEventSourceProps.builder().batchSize(size > 1 ? size : 10).build());
              }

              A(IQueue queue, String name) {
                super(queue, SqsEventSourceProps.builder().build());
              }

              static A of(IQueue queue) {
                return new A(queue);
              }
            }
            """)
        .doTest();
  }

  @Test
  void anonymousClassThatBindsItself() {
    silent(
        """
        function.addEventSource(
            new SqsEventSource(queue) {
              @Override
              public void bind(software.amazon.awscdk.services.lambda.IFunction target) {
                target.addEventSourceMapping(
                    "Orders", EventSourceMappingOptions.builder().reportBatchItemFailures(true).build());
              }
            });
        """);
  }

  @Test
  void methodReference() {
    silent(
        """
        queues.stream().map(SqsEventSource::new).forEach(function::addEventSource);
        queues.stream().map(SqsEventSource.Builder::create).map(b -> b.build()).forEach(function::addEventSource);
        """);
  }

  @Test
  void helperMethods() {
    helper
        .addSourceLines(
            "A.java",
            members(
                """
                IEventSource source(IQueue queue) {
                  return configure(SqsEventSource.Builder.create(queue)).build();
                }

                SqsEventSource.Builder builder(IQueue queue) {
                  return SqsEventSource.Builder.create(queue).batchSize(5);
                }

                IEventSource wrapped(IQueue queue) {
                  return new SqsEventSource(queue, reporting(SqsEventSourceProps.builder().batchSize(5).build()));
                }

                abstract SqsEventSource.Builder configure(SqsEventSource.Builder builder);

                abstract SqsEventSourceProps reporting(SqsEventSourceProps props);
                """))
        .doTest();
  }

  @Test
  void neverBuilt() {
    silent(
        """
        SqsEventSource.Builder.create(queue).batchSize(5);
        SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue);
        SqsEventSourceProps unused = SqsEventSourceProps.builder().build();
        """);
  }

  @Test
  void builderOutOfACondition() {
    silent(
        """
        function.addEventSource(
            (dev ? SqsEventSource.Builder.create(queue) : SqsEventSource.Builder.create(queue).batchSize(5)).build());
        """);
  }

  @Test
  void suppressed() {
    helper
        .addSourceLines(
            "A.java",
            members(
                """
                @SuppressWarnings("CdkEventSourceWithoutBatchItemFailures")
                IEventSource inMethod(IQueue queue) {
                  return new SqsEventSource(queue);
                }

                void inVariable(IQueue queue) {
                  @SuppressWarnings("CdkEventSourceWithoutBatchItemFailures")
                  IEventSource source = SqsEventSource.Builder.create(queue).reportBatchItemFailures(false).build();
                }

                @SuppressWarnings("CdkEventSourceWithoutBatchItemFailures")
                static class InClass {
                  IEventSource source(IQueue queue) {
                    return SqsEventSource.Builder.create(queue).build();
                  }
                }
                """))
        .doTest();
  }

  @Test
  void constructor() {
    finds(
        """
        // BUG: Diagnostic contains: messages that it reports are deleted
        function.addEventSource(new SqsEventSource(queue));
        """);
  }

  @Test
  void anonymousClass() {
    finds(
        """
        // BUG: Diagnostic contains: No fix: the event source is an anonymous class
        function.addEventSource(new SqsEventSource(queue) {});
        """);
  }

  @Test
  void builders() {
    finds(
        """
        function.addEventSource(
            // BUG: Diagnostic contains: messages that it reports are deleted
            SqsEventSource.Builder.create(queue)
                .batchSize(10)
                .build());
        function.addEventSource(
            // BUG: Diagnostic contains: records that it reports are passed by
            KinesisEventSource.Builder.create(stream).startingPosition(StartingPosition.LATEST).build());
        function.addEventSource(
            // BUG: Diagnostic contains: records that it reports are passed by
            KinesisConsumerEventSource.Builder.create(consumer).startingPosition(StartingPosition.LATEST).build());
        function.addEventSource(
            // BUG: Diagnostic contains: records that it reports are passed by
            DynamoEventSource.Builder.create(table).startingPosition(StartingPosition.LATEST).build());
        """);
  }

  @Test
  void properties() {
    finds(
        """
        // BUG: Diagnostic contains: messages that it reports are deleted
        function.addEventSource(new SqsEventSource(queue, SqsEventSourceProps.builder().batchSize(5).build()));
        // BUG: Diagnostic contains: messages that it reports are deleted
        function.addEventSource(new SqsEventSource(queue, new SqsEventSourceProps.Builder().batchSize(5).build()));
        KinesisEventSourceProps props =
            // BUG: Diagnostic contains: records that it reports are passed by
            KinesisEventSourceProps.builder().startingPosition(StartingPosition.LATEST).build();
        function.addEventSource(new KinesisEventSource(stream, props));
        function.addEventSource(new KinesisConsumerEventSource(consumer, props));
        function.addEventSource(
            new DynamoEventSource(
                table,
                // BUG: Diagnostic contains: records that it reports are passed by
                DynamoEventSourceProps.builder().startingPosition(StartingPosition.LATEST).build()));
        """);
  }

  @Test
  void switchedOff() {
    finds(
        """
        final boolean report = false;
        function.addEventSource(
            SqsEventSource.Builder.create(queue)
                .batchSize(10)
                // BUG: Diagnostic contains: does not set ReportBatchItemFailures
                .reportBatchItemFailures(false)
                .build());
        // BUG: Diagnostic contains: does not set ReportBatchItemFailures
        function.addEventSource(SqsEventSource.Builder.create(queue).reportBatchItemFailures(Boolean.FALSE).build());
        // BUG: Diagnostic contains: does not set ReportBatchItemFailures
        function.addEventSource(SqsEventSource.Builder.create(queue).reportBatchItemFailures(report).build());
        function.addEventSource(
            SqsEventSource.Builder.create(queue)
                .reportBatchItemFailures(true)
                // BUG: Diagnostic contains: does not set ReportBatchItemFailures
                .reportBatchItemFailures(false)
                .build());
        """);
  }

  @Test
  void loopsAndLambdas() {
    finds(
        """
        for (Queue each : queues) {
          // BUG: Diagnostic contains: does not set ReportBatchItemFailures
          function.addEventSource(new SqsEventSource(each));
        }
        // BUG: Diagnostic contains: does not set ReportBatchItemFailures
        queues.forEach(each -> function.addEventSource(SqsEventSource.Builder.create(each).build()));
        queues.stream()
            // BUG: Diagnostic contains: does not set ReportBatchItemFailures
            .map(each -> SqsEventSource.Builder.create(each).batchSize(5).build())
            .forEach(function::addEventSource);
        """);
  }

  @Test
  void oneOfTwo() {
    finds(
        """
        IEventSource source =
            dev
                // BUG: Diagnostic contains: does not set ReportBatchItemFailures
                ? new SqsEventSource(queue)
                : SqsEventSource.Builder.create(queue).reportBatchItemFailures(true).build();
        """);
  }

  @Test
  void otherWarningsSuppressed() {
    helper
        .addSourceLines(
            "A.java",
            members(
                """
                @SuppressWarnings("unused")
                IEventSource source(IQueue queue) {
                  // BUG: Diagnostic contains: does not set ReportBatchItemFailures
                  return SqsEventSource.Builder.create(queue).build();
                }
                """))
        .doTest();
  }

  private void silent(String statements) {
    finds(statements);
  }

  private void finds(String statements) {
    helper.addSourceLines("A.java", statements(statements)).doTest();
  }
}
