package io.github.lambdabatch.cdk;

import static io.github.lambdabatch.testing.StackSources.members;
import static io.github.lambdabatch.testing.StackSources.statements;

import io.github.lambdabatch.testing.ExpectedFindings;
import org.junit.jupiter.api.Test;

/** Builders and properties that are kept in a variable: what is said of them has to be all that is said. */
final class BuilderVariablesTest {
  @Test
  void setLater() {
    ExpectedFindings.assertFindings(
        statements(
            """
            SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue);
            builder.batchSize(5);
            builder.reportBatchItemFailures(true);
            function.addEventSource(builder.build());
            """));
  }

  @Test
  void setOnOneWay() {
    ExpectedFindings.assertFindings(
        statements(
            """
            SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue).reportBatchItemFailures(false);
            if (dev) {
              builder.batchSize(5).reportBatchItemFailures(true);
            }
            function.addEventSource(builder.build());
            """));
  }

  @Test
  void setWhereItIsBuilt() {
    ExpectedFindings.assertFindings(
        statements(
            """
            var builder = SqsEventSource.Builder.create(queue);
            function.addEventSource(builder.reportBatchItemFailures(dev).build());
            """));
  }

  @Test
  void batchOfOneOnOneWay() {
    ExpectedFindings.assertFindings(
        statements(
            """
            var builder = SqsEventSource.Builder.create(queue).batchSize(10);
            if (dev) {
              builder.batchSize(1);
            }
            function.addEventSource(builder.build());
            """));
  }

  @Test
  void handedToAMethod() {
    ExpectedFindings.assertFindings(
        members(
            """
            IEventSource source(IQueue queue) {
              SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue);
              configure(builder);
              return builder.build();
            }

            IEventSource inAChain(IQueue queue) {
              SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue);
              configure(builder.batchSize(5));
              return builder.build();
            }

            IEventSource inACollection(IQueue queue) {
              SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue);
              List.of(builder).forEach(this::configure);
              return builder.build();
            }

            abstract void configure(SqsEventSource.Builder builder);
            """));
  }

  @Test
  void returned() {
    ExpectedFindings.assertFindings(
        members(
            """
            SqsEventSource.Builder builder(IQueue queue, Function function) {
              SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue);
              function.addEventSource(builder.build());
              return builder;
            }
            """));
  }

  @Test
  void captured() {
    ExpectedFindings.assertFindings(
        statements(
            """
            SqsEventSource.Builder inLambda = SqsEventSource.Builder.create(queue);
            Runnable change = () -> inLambda.batchSize(5);
            function.addEventSource(inLambda.build());

            SqsEventSource.Builder inClass = SqsEventSource.Builder.create(queue);
            new Thread() {
              @Override
              public void run() {
                inClass.batchSize(5);
              }
            }.start();
            function.addEventSource(inClass.build());

            SqsEventSource.Builder inReference = SqsEventSource.Builder.create(queue);
            List.of(dev).forEach(inReference::reportBatchItemFailures);
            function.addEventSource(inReference.build());
            """));
  }

  @Test
  void reassigned() {
    ExpectedFindings.assertFindings(
        statements(
            """
            SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue);
            if (dev) {
              builder = SqsEventSource.Builder.create(queue).reportBatchItemFailures(true);
            }
            function.addEventSource(builder.build());

            SqsEventSource.Builder late;
            late = SqsEventSource.Builder.create(queue);
            function.addEventSource(late.build());
            """));
  }

  @Test
  void aliased() {
    ExpectedFindings.assertFindings(
        statements(
            """
            SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue);
            SqsEventSource.Builder same = builder;
            same.reportBatchItemFailures(true);
            function.addEventSource(builder.build());

            SqsEventSource.Builder other = SqsEventSource.Builder.create(queue);
            SqsEventSource.Builder chained = other.batchSize(5);
            chained.reportBatchItemFailures(true);
            function.addEventSource(other.build());

            SqsEventSource.Builder assigned = SqsEventSource.Builder.create(queue);
            SqsEventSource.Builder late;
            late = assigned;
            late.reportBatchItemFailures(true);
            function.addEventSource(assigned.build());
            """));
  }

  @Test
  void asAnOperand() {
    ExpectedFindings.assertFindings(
        statements(
            """
            SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue);
            (dev ? builder.reportBatchItemFailures(true) : builder).batchSize(5);
            function.addEventSource(builder.build());
            """));
  }

  @Test
  void fieldsThatOthersSee() {
    ExpectedFindings.assertFindings(
        members(
            """
            final SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue());
            final SqsEventSourceProps props = SqsEventSourceProps.builder().batchSize(5).build();
            private SqsEventSource.Builder changed = SqsEventSource.Builder.create(queue());
            private final SqsEventSource.Builder captured = SqsEventSource.Builder.create(queue());

            void define(Function function, SqsEventSource.Builder other) {
              changed = other;
              function.addEventSource(builder.build());
              function.addEventSource(changed.build());
              function.addEventSource(new SqsEventSource(queue(), props));
              Runnable later = () -> captured.batchSize(5);
              function.addEventSource(captured.build());
            }

            abstract IQueue queue();
            """));
  }

  @Test
  void propertiesThatAreReadOrHandedOn() {
    ExpectedFindings.assertFindings(
        members(
            """
            void define(Function function, IQueue queue) {
              SqsEventSourceProps read = SqsEventSourceProps.builder().batchSize(5).build();
              function.addEventSource(
                  SqsEventSource.Builder.create(queue)
                      .batchSize(read.getBatchSize())
                      .reportBatchItemFailures(true)
                      .build());

              SqsEventSourceProps handedOn = SqsEventSourceProps.builder().batchSize(5).build();
              function.addEventSource(source(queue, handedOn));
              function.addEventSource(new SqsEventSource(queue, handedOn));

              SqsEventSourceProps takenAndHandedOn = SqsEventSourceProps.builder().batchSize(5).build();
              function.addEventSource(new SqsEventSource(queue, takenAndHandedOn));
              function.addEventSource(source(queue, takenAndHandedOn));

              SqsEventSourceProps.Builder builder = SqsEventSourceProps.builder().batchSize(5);
              function.addEventSource(new SqsEventSource(queue, builder.build()));
              function.addEventSource(source(queue, builder.build()));

              function.addEventSource(new Shop(queue, SqsEventSourceProps.builder().batchSize(5).build()).source);

              SqsEventSourceProps changed = SqsEventSourceProps.builder().batchSize(5).build();
              changed = SqsEventSourceProps.builder().reportBatchItemFailures(true).build();
              function.addEventSource(new SqsEventSource(queue, changed));
            }

            SqsEventSourceProps returned() {
              return SqsEventSourceProps.builder().batchSize(5).build();
            }

            abstract IEventSource source(IQueue queue, SqsEventSourceProps props);

            static class Shop {
              final IEventSource source;

              Shop(IQueue queue, SqsEventSourceProps props) {
                SqsEventSourceProps reporting = SqsEventSourceProps.builder().reportBatchItemFailures(true).build();
                source = new SqsEventSource(queue, props.getBatchSize() == null ? props : reporting);
              }
            }
            """));
  }

  @Test
  void neverSet() {
    ExpectedFindings.assertFindings(
        statements(
            """
            // finds: CdkEventSourceWithoutBatchItemFailures
            SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue);
            builder.batchSize(5);
            if (dev) {
              builder.enabled(false).maxConcurrency(2);
            }
            function.addEventSource(builder.build());
            """));
  }

  @Test
  void assignedToItself() {
    ExpectedFindings.assertFindings(
        statements(
            """
            // finds: CdkEventSourceWithoutBatchItemFailures
            var builder = SqsEventSource.Builder.create(queue);
            if (dev) {
              builder = builder.batchSize(5);
            }
            function.addEventSource(builder.enabled(true).build());
            """));
  }

  @Test
  void switchedOff() {
    ExpectedFindings.assertFindings(
        statements(
            """
            var builder = SqsEventSource.Builder.create(queue).batchSize(5);
            // finds: CdkEventSourceWithoutBatchItemFailures
            builder.reportBatchItemFailures(false);
            function.addEventSource(builder.build());
            """));
  }

  @Test
  void builtInALoop() {
    ExpectedFindings.assertFindings(
        statements(
            """
            for (Queue each : queues) {
              // finds: CdkEventSourceWithoutBatchItemFailures
              SqsEventSource.Builder builder = SqsEventSource.Builder.create(each);
              function.addEventSource(builder.build());
            }
            queues.forEach(
                each -> {
                  // finds: CdkEventSourceWithoutBatchItemFailures
                  SqsEventSource.Builder builder = SqsEventSource.Builder.create(each);
                  function.addEventSource((builder).build());
                });
            """));
  }

  @Test
  void propertiesOfWhatIsReturned() {
    ExpectedFindings.assertFindings(
        members(
            """
            IEventSource source(IQueue queue) {
              // finds: CdkEventSourceWithoutBatchItemFailures
              return new SqsEventSource(queue, SqsEventSourceProps.builder().batchSize(5).build());
            }
            """));
  }

  @Test
  void builtTwiceIsOneFinding() {
    ExpectedFindings.assertFindings(
        statements(
            """
            // finds: CdkEventSourceWithoutBatchItemFailures
            SqsEventSourceProps.Builder builder = SqsEventSourceProps.builder().batchSize(5);
            function.addEventSource(new SqsEventSource(queue, builder.build()));
            SqsEventSourceProps props = builder.build();
            function.addEventSource(new SqsEventSource(queue, props));
            """));
  }

  @Test
  void privateFields() {
    ExpectedFindings.assertFindings(
        members(
            """
            // finds: CdkEventSourceWithoutBatchItemFailures
            private final SqsEventSource.Builder builder = SqsEventSource.Builder.create(queue());

            // finds: CdkEventSourceWithoutBatchItemFailures
            private static final SqsEventSourceProps PROPS = SqsEventSourceProps.builder().batchSize(5).build();

            void define(Function function) {
              this.builder.batchSize(5);
              function.addEventSource(this.builder.build());
              function.addEventSource(new SqsEventSource(queue(), PROPS));
            }

            abstract IQueue queue();
            """));
  }
}
