package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;

import org.junit.jupiter.api.Test;

/** Maps that a collector makes of the records: its functions run for each, and what they return is in the map. */
final class MapsOfRecordsTest {
  private static final String ATTEMPT =
      """
      private boolean attempt(SQSMessage message) {
        try {
          orders.store(message.getBody());
          return true;
        } catch (RuntimeException e) {
          return false;
        }
      }
      """;

  private static String mapped(String type, String value, String rest) {
    return """
        Map<String, %s> made =
            event.getRecords().stream().collect(Collectors.toMap(message -> message.getMessageId(), %s));
        %s
        """
        .formatted(type, value, rest);
  }

  /** A cell for each message group says whether it was stopped. */
  @Test
  void cellsOfGroups() {
    String loop =
        """
        for (SQSMessage message : event.getRecords()) {
          AtomicBoolean stop = stopped.get(message.getAttributes().get("MessageGroupId"));
          if (stop.get()) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            continue;
          }
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            stop.set(true);
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
        """;
    assertFlow(
        fifoCollecting(
            """
            Map<String, AtomicBoolean> stopped =
                event.getRecords().stream()
                    .map(message -> message.getAttributes().get("MessageGroupId"))
                    .distinct()
                    .collect(Collectors.toMap(group -> group, group -> new AtomicBoolean()));
            """
                + loop),
        fifoCollecting(
            """
            Map<String, AtomicBoolean> stopped =
                event.getRecords().stream()
                    .collect(
                        Collectors.toMap(
                            message -> message.getAttributes().get("MessageGroupId"),
                            message -> new AtomicBoolean(),
                            (one, other) -> one));
            """
                + loop));
  }

  @Test
  void workThatTheValueIs() {
    assertFlow(
        collecting(
            """
            Map<String, String> parsed =
                event.getRecords().stream()
                    // finds: ExceptionEscapesRecordLoop
                    .collect(Collectors.toMap(SQSMessage::getMessageId, message -> orders.parse(message.getBody())));
            """));
  }

  @Test
  void outcomesByIdentifier() {
    assertFlow(
        collecting(
            mapped(
                "Boolean",
                "this::attempt",
                "made.forEach((id, done) -> {\nif (!done) {\nfailures.add(new BatchItemFailure(id));\n}\n});"),
            ATTEMPT),
        collecting(
            mapped(
                "Boolean",
                "this::attempt",
                """
                for (Map.Entry<String, Boolean> entry : made.entrySet()) {
                  if (!entry.getValue()) {
                    failures.add(new BatchItemFailure(entry.getKey()));
                  }
                }
                """),
            ATTEMPT));
  }

  @Test
  void bodiesByIdentifier() {
    assertFlow(
        collecting(
            mapped(
                "String",
                "SQSMessage::getBody",
                """
                for (SQSMessage message : event.getRecords()) {
                  String body = made.get(message.getMessageId());
                  try {
                    orders.store(body);
                    // finds: RecordFailureSwallowed
                  } catch (RuntimeException e) {
                    log.info("failed");
                  }
                }
                """)),
        collecting(
            mapped(
                "String",
                "SQSMessage::getBody",
                """
                for (Map.Entry<String, String> entry : made.entrySet()) {
                  try {
                    orders.store(entry.getValue());
                  } catch (RuntimeException e) {
                    failures.add(new BatchItemFailure(entry.getKey()));
                  }
                }
                """)));
  }

  @Test
  void tasksByIdentifier() {
    String task = "message -> CompletableFuture.runAsync(() -> orders.store(message.getBody()))";
    String joined =
        """
        try {
          %s.join();
        } catch (CompletionException e) {
          failures.add(new BatchItemFailure(%s));
        }
        """;
    assertFlow(
        collecting(
            mapped(
                "CompletableFuture<Void>",
                task,
                "made.forEach((id, future) -> {\n" + joined.formatted("future", "id") + "});")),
        collecting(
            mapped(
                "CompletableFuture<Void>",
                task,
                "for (Map.Entry<String, CompletableFuture<Void>> entry : made.entrySet()) {\n"
                    + joined.formatted("entry.getValue()", "entry.getKey()")
                    + "}")),
        collecting(
            mapped(
                "CompletableFuture<Void>",
                "\n// finds: RecordProcessingNotAwaited\n" + task,
                "log.info(\"started \" + made.size());")));
  }

  /** What was made for each record beforehand is what is left of them when those that succeeded are taken out. */
  @Test
  void leftInTheMap() {
    assertFlow(
        collecting(
            mapped(
                "BatchItemFailure",
                "message -> new BatchItemFailure(message.getMessageId())",
                """
                for (SQSMessage message : event.getRecords()) {
                  try {
                    orders.store(message.getBody());
                    made.remove(message.getMessageId());
                  } catch (RuntimeException e) {
                    log.info("failed");
                  }
                }
                failures.addAll(made.values());
                """)));
  }
}
