package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifo;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** Helper methods: nested, recursive, generic, and what they tell of a failure. */
final class HelpersTest {
  @Test
  void nestedHelpersThrow() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                first(message);
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private void first(SQSMessage message) {
              second(message.getBody());
            }

            private void second(String body) {
              orders.store(body);
            }
            """));
  }

  @Test
  void nestedHelpersTell() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!first(message)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private boolean first(SQSMessage message) {
              return message.getBody().isEmpty() || second(message);
            }

            private boolean second(SQSMessage message) {
              return process(message);
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
  void nestedHelpersNotAsked() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              first(message);
            }
            """,
            """
            private boolean first(SQSMessage message) {
              return process(message);
            }

            private boolean process(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return true;
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
                return false;
              }
            }
            """));
  }

  @Test
  void recursionOverAMessage() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                descend(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private void descend(String body) {
              if (body.length() > 1) {
                descend(body.substring(1));
              }
              orders.store(body);
            }
            """));
  }

  @Test
  void recursionOverAMessageEscapes() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              // finds: ExceptionEscapesRecordLoop
              descend(message.getBody());
            }
            """,
            """
            private void descend(String body) {
              if (body.length() > 1) {
                descend(body.substring(1));
              }
              orders.store(body);
            }
            """));
  }

  @Test
  void recursionRetries() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!retry(message, 3)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private boolean retry(SQSMessage message, int attempts) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                return attempts > 0 && retry(message, attempts - 1);
              }
            }
            """));
  }

  @Test
  void recursionOverTheBatch() {
    assertFlow(
        fifoCollecting(
            """
            from(event.getRecords(), 0, failures);
            """,
            """
            private void from(List<SQSMessage> messages, int index, List<BatchItemFailure> failures) {
              if (index == messages.size()) {
                return;
              }
              SQSMessage message = messages.get(index);
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                messages.subList(index, messages.size()).forEach(m -> failures.add(new BatchItemFailure(m.getMessageId())));
                return;
              }
              from(messages, index + 1, failures);
            }
            """));
  }

  @Test
  void mutualRecursion() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                even(message.getBody(), 4);
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private void even(String body, int n) {
              if (n > 0) {
                odd(body, n - 1);
              }
            }

            private void odd(String body, int n) {
              orders.store(body);
              even(body, n - 1);
            }
            """));
  }

  @Test
  void staticNestedHelperWithList() {
    assertFlow(
        collecting(
            """
            Failures sink = new Failures();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                sink.add(message);
              }
            }
            failures.addAll(sink.items);
            """,
            """
            private static final class Failures {
              final List<BatchItemFailure> items = new ArrayList<>();

              void add(SQSMessage message) {
                items.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void genericHelper() {
    assertFlow(
        collecting(
            """
            failures.addAll(
                each(event.getRecords(), m -> orders.store(m.getBody()), m -> new BatchItemFailure(m.getMessageId())));
            """,
            """
            private static <T, F> List<F> each(List<T> items, Consumer<T> work, Function<T, F> onFailure) {
              List<F> failed = new ArrayList<>();
              for (T item : items) {
                try {
                  work.accept(item);
                } catch (RuntimeException e) {
                  failed.add(onFailure.apply(item));
                }
              }
              return failed;
            }
            """));
  }

  @Test
  void genericHelperGoesOn() {
    assertFlow(
        fifoCollecting(
            """
            failures.addAll(
                each(event.getRecords(), m -> orders.store(m.getBody()), m -> new BatchItemFailure(m.getMessageId())));
            """,
            """
            private static <T, F> List<F> each(List<T> items, Consumer<T> work, Function<T, F> onFailure) {
              List<F> failed = new ArrayList<>();
              // finds: FifoContinuesAfterFailure
              for (T item : items) {
                try {
                  work.accept(item);
                } catch (RuntimeException e) {
                  failed.add(onFailure.apply(item));
                }
              }
              return failed;
            }
            """));
  }

  @Test
  void genericHelperStops() {
    assertFlow(
        fifoCollecting(
            """
            failures.addAll(each(event.getRecords(), m -> orders.store(m.getBody()), SQSMessage::getMessageId));
            """,
            """
            private static <T> List<BatchItemFailure> each(List<T> items, Consumer<T> work, Function<T, String> id) {
              for (int i = 0; i < items.size(); i++) {
                try {
                  work.accept(items.get(i));
                } catch (RuntimeException e) {
                  return items.subList(i, items.size()).stream().map(id).map(BatchItemFailure::new).toList();
                }
              }
              return List.of();
            }
            """));
  }

  @Test
  void boundedGenericHelper() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!tryIt(message)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private <M extends SQSMessage> boolean tryIt(M message) {
              try {
                orders.store(message.getBody());
                return true;
              } catch (RuntimeException e) {
                return false;
              }
            }
            """));
  }

  @Test
  void helperThrowsItsOwnException() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                checked(message);
              } catch (OrderFailed e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            static final class OrderFailed extends Exception {}

            private void checked(SQSMessage message) throws OrderFailed {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                throw new OrderFailed();
              }
            }
            """));
  }

  @Test
  void helperThrowsItsOwnExceptionStops() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            int i = 0;
            try {
              for (; i < messages.size(); i++) {
                checked(messages.get(i));
              }
            } catch (OrderFailed e) {
              messages.subList(i, messages.size()).forEach(m -> failures.add(new BatchItemFailure(m.getMessageId())));
            }
            """,
            """
            static final class OrderFailed extends Exception {}

            private void checked(SQSMessage message) throws OrderFailed {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                throw new OrderFailed();
              }
            }
            """));
  }

  @Test
  void responseHelperCreatesIt() {
    assertFlow(
        standard(
            """
            List<String> failed = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed.add(message.getMessageId());
              }
            }
            return respond(failed);
            """,
            """
            private static SQSBatchResponse respond(List<String> ids) {
              return new SQSBatchResponse(ids.stream().map(BatchItemFailure::new).collect(Collectors.toList()));
            }
            """));
  }

  @Test
  void varargsHelper() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                all(message.getBody(), message.getMessageId());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private void all(String... values) {
              for (String value : values) {
                orders.store(value);
              }
            }
            """));
  }

  @Test
  void helperCallsItsOverload() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                store(message);
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private void store(SQSMessage message) {
              store(message.getBody(), 1);
            }

            private void store(String body, int priority) {
              orders.store(body + priority);
            }
            """));
  }

  @Test
  void eventGuards() {
    assertFlow(
        standard(
            """
            if (event == null || event.getRecords() == null || event.getRecords().isEmpty()) {
              return SQSBatchResponse.builder().withBatchItemFailures(Collections.emptyList()).build();
            }
            List<BatchItemFailure> failures = new ArrayList<>();
            for (var message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return failures.isEmpty() ? new SQSBatchResponse(List.of()) : new SQSBatchResponse(failures);
            """));
  }

  @Test
  void wholeBatchInOneTry() {
    assertFlow(
        standard(
            """
            try {
              return handle(event);
            } catch (Exception e) {
              return new SQSBatchResponse(
                  event.getRecords().stream().map(m -> new BatchItemFailure(m.getMessageId())).toList());
            }
            """,
            """
            private SQSBatchResponse handle(SQSEvent event) {
              List<BatchItemFailure> failures = new ArrayList<>();
              for (SQSMessage message : event.getRecords()) {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
              return new SQSBatchResponse(failures);
            }
            """));
  }

  @Test
  void wholeBatchInOneTryNoInner() {
    assertFlow(
        standard(
            """
            try {
              for (SQSMessage message : event.getRecords()) {
                orders.store(message.getBody());
              }
              return new SQSBatchResponse(List.of());
            } catch (Exception e) {
              return new SQSBatchResponse(
                  event.getRecords().stream().map(m -> new BatchItemFailure(m.getMessageId())).toList());
            }
            """));
  }

  @Test
  void genericHelperSwallows() {
    assertFlow(
        collecting(
            """
            each(event.getRecords(), m -> orders.store(m.getBody()));
            """,
            """
            private static <T> void each(List<T> items, Consumer<T> work) {
              for (T item : items) {
                try {
                  work.accept(item);
                // finds: RecordFailureSwallowed
                } catch (RuntimeException e) {
                  log.warning("failed");
                }
              }
            }
            """));
  }

  @Test
  void restHelperThatAddsNothing() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                addRest(failures);
                // finds: UnprocessedRecordsDropped
                break;
              }
            }
            """,
            """
            private static void addRest(List<BatchItemFailure> failures) {
              log.info("rest of " + failures.size());
            }
            """));
  }

  @Test
  void nestedHelpersDrop() {
    assertFlow(
        fifo(
            """
            return new SQSBatchResponse(outer(event));
            """,
            """
            private List<BatchItemFailure> outer(SQSEvent event) {
              return inner(event.getRecords());
            }

            private List<BatchItemFailure> inner(List<SQSMessage> messages) {
              for (SQSMessage message : messages) {
                if (!process(message)) {
                  // finds: UnprocessedRecordsDropped
                  return List.of(new BatchItemFailure(message.getMessageId()));
                }
              }
              return List.of();
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
  void handedOnForAReturnedException() {
    assertFlow(
        fifoCollecting(
            """
            event.getRecords().forEach(message -> {
              Exception failure = attempt(message);
              if (failure != null) {
                orders.offer(message.getBody());
              }
            });
            """,
            """
            private Exception attempt(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return null;
              } catch (Exception e) {
                return e;
              }
            }
            """));
  }

  @Test
  void swallowedPartByPartOfAHelperThatWorksInSeveralPlaces() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              for (String part : message.getBody().split("#")) {
                try {
                  store(part);
                // finds: RecordFailureSwallowed
                } catch (RuntimeException e) {
                  log.warning("failed");
                }
              }
            }
            """,
            """
            private void store(String part) {
              switch (part.length()) {
                case 0 -> orders.offer(part);
                case 1 -> orders.find(part);
                default -> orders.store(part);
              }
            }
            """));
  }
}
