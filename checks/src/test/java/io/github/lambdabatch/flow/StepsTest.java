package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;

import org.junit.jupiter.api.Test;

/** Work that is handed on as a function, or stands behind an interface or a class of the file. */
final class StepsTest {
  @Test
  void helperTakesAConsumer() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              attempt(message, m -> orders.store(m.getBody()), m -> failures.add(new BatchItemFailure(m.getMessageId())));
            }
            """,
            """
            private void attempt(SQSMessage message, Consumer<SQSMessage> work, Consumer<SQSMessage> onFailure) {
              try {
                work.accept(message);
              } catch (RuntimeException e) {
                onFailure.accept(message);
              }
            }
            """));
  }

  @Test
  void helperTakesARunnable() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!attempt(() -> orders.store(message.getBody()))) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private boolean attempt(Runnable work) {
              try {
                work.run();
                return true;
              } catch (RuntimeException e) {
                return false;
              }
            }
            """));
  }

  @Test
  void helperTakesARunnableEscapes() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              // finds: ExceptionEscapesRecordLoop
              timed(() -> orders.store(message.getBody()));
            }
            """,
            """
            private void timed(Runnable work) {
              long start = System.nanoTime();
              work.run();
              log.info("" + (System.nanoTime() - start));
            }
            """));
  }

  @Test
  void helperTakesASupplier() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean done = attempt(() -> orders.offer(message.getBody()));
              if (!done) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private <T> boolean attempt(Supplier<T> work) {
              try {
                work.get();
                return true;
              } catch (RuntimeException e) {
                return false;
              }
            }
            """));
  }

  @Test
  void anonymousRunnable() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              Runnable work = new Runnable() {
                @Override
                public void run() {
                  orders.store(message.getBody());
                }
              };
              try {
                work.run();
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void anonymousCallableEscapes() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              Runnable work = new Runnable() {
                @Override
                public void run() {
                  orders.store(message.getBody());
                }
              };
              // finds: ExceptionEscapesRecordLoop
              work.run();
            }
            """));
  }

  @Test
  void localClass() {
    assertFlow(
        collecting(
            """
            class Worker {
              boolean run(SQSMessage message) {
                return process(message);
              }
            }
            Worker worker = new Worker();
            for (SQSMessage message : event.getRecords()) {
              if (!worker.run(message)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void functionInAField() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!work.test(message)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private final Predicate<SQSMessage> work = message -> {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                return false;
              }
            };
            """));
  }

  @Test
  void functionInAFieldWithMethodReference() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!work.test(message)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private final Predicate<SQSMessage> work = this::process;

            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void functionInALocal() {
    assertFlow(
        collecting(
            """
            Function<SQSMessage, Optional<BatchItemFailure>> work = message -> {
              try {
                orders.store(message.getBody());
                return Optional.empty();
              } catch (RuntimeException e) {
                return Optional.of(new BatchItemFailure(message.getMessageId()));
              }
            };
            for (SQSMessage message : event.getRecords()) {
              work.apply(message).ifPresent(failures::add);
            }
            """));
  }

  @Test
  void functionComposed() {
    assertFlow(
        collecting(
            """
            Function<SQSMessage, String> body = SQSMessage::getBody;
            Function<SQSMessage, Boolean> work = body.andThen(orders::offer);
            for (SQSMessage message : event.getRecords()) {
              try {
                work.apply(message);
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void interfaceOfTheFile() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              Step step = this::process;
              if (!step.run(message)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            interface Step {
              boolean run(SQSMessage message);
            }

            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void stepsInAList() {
    assertFlow(
        collecting(
            """
            List<Consumer<SQSMessage>> steps = List.of(m -> orders.store(m.getBody()), m -> orders.offer(m.getBody()));
            for (SQSMessage message : event.getRecords()) {
              try {
                for (Consumer<SQSMessage> step : steps) {
                  step.accept(message);
                }
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void handlersInAMap() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              Consumer<String> handler = handlers.getOrDefault(message.getAttributes().get("type"), body -> log.info("other"));
              try {
                handler.accept(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private final Map<String, Consumer<String>> handlers = Map.of("order", body -> orders.store(body));
            """));
  }

  @Test
  void superclassHelper() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              new Worker().handle(message, failures);
            }
            """,
            """
            abstract class Base {
              abstract void work(SQSMessage message);

              void handle(SQSMessage message, List<BatchItemFailure> failures) {
                try {
                  work(message);
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }

            final class Worker extends Base {
              @Override
              void work(SQSMessage message) {
                orders.store(message.getBody());
              }
            }
            """));
  }

  @Test
  void templateMethodInAnAnonymousClass() {
    assertFlow(
        collecting(
            """
            Base base = new Base() {
              @Override
              void work(SQSMessage message) {
                orders.store(message.getBody());
              }
            };
            for (SQSMessage message : event.getRecords()) {
              base.handle(message, failures);
            }
            """,
            """
            abstract static class Base {
              abstract void work(SQSMessage message);

              void handle(SQSMessage message, List<BatchItemFailure> failures) {
                try {
                  work(message);
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """));
  }

  @Test
  void helperWithARunnableSwallows() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              attempt(() -> orders.store(message.getBody()));
            }
            """,
            """
            private boolean attempt(Runnable work) {
              try {
                work.run();
                return true;
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                return false;
              }
            }
            """));
  }

  @Test
  void helperWithAConsumerSwallows() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              attempt(message, m -> orders.store(m.getBody()), m -> log.warning(m.getMessageId()));
            }
            """,
            """
            private void attempt(SQSMessage message, Consumer<SQSMessage> work, Consumer<SQSMessage> onFailure) {
              try {
                work.accept(message);
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                onFailure.accept(message);
              }
            }
            """));
  }

  @Test
  void functionOfALocalForgotten() {
    assertFlow(
        collecting(
            """
            Function<SQSMessage, Optional<BatchItemFailure>> work = message -> {
              try {
                orders.store(message.getBody());
                return Optional.empty();
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                return Optional.of(new BatchItemFailure(message.getMessageId()));
              }
            };
            for (SQSMessage message : event.getRecords()) {
              work.apply(message);
            }
            """));
  }
}
