package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;
import static io.github.lambdabatch.flow.FlowSources.withoutResponse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Work that is tried again when it fails. */
final class AttemptsTest {
  @Test
  void outOfAttemptsAndStopped() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean done = false;
              for (int attempt = 0; attempt < 3 && !done; attempt++) {
                try {
                  orders.store(message.getBody());
                  done = true;
                } catch (RuntimeException e) {
                  log.warning("attempt " + attempt + " failed");
                }
              }
              if (!done) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                // finds: UnprocessedRecordsDropped
                break;
              }
            }
            """));
  }

  @Test
  void outOfAttemptsAndGoneOn() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              boolean done = false;
              for (int attempt = 0; attempt < 3 && !done; attempt++) {
                try {
                  orders.store(message.getBody());
                  done = true;
                } catch (RuntimeException e) {
                  log.warning("again");
                }
              }
              if (!done) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void outOfAttemptsAndRestReported() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              boolean done = false;
              for (int attempt = 0; attempt < 3 && !done; attempt++) {
                try {
                  orders.store(messages.get(i).getBody());
                  done = true;
                } catch (RuntimeException e) {
                  log.warning("again");
                }
              }
              if (!done) {
                for (SQSMessage rest : messages.subList(i, messages.size())) {
                  failures.add(new BatchItemFailure(rest.getMessageId()));
                }
                break;
              }
            }
            """));
  }

  @Test
  void lastAttemptTells() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            boolean stopped = false;
            for (int i = 0; i < messages.size() && !stopped; i++) {
              for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                  orders.store(messages.get(i).getBody());
                  break;
                } catch (RuntimeException e) {
                  if (attempt == 3) {
                    messages.subList(i, messages.size()).forEach(m -> failures.add(new BatchItemFailure(m.getMessageId())));
                    stopped = true;
                  }
                }
              }
            }
            """));
  }

  @Test
  void helperTellsOfTheLastAttempt() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size() && failures.isEmpty(); i++) {
              for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                  orders.store(messages.get(i).getBody());
                  break;
                } catch (RuntimeException e) {
                  if (isLast(attempt)) {
                    messages.subList(i, messages.size()).forEach(m -> failures.add(new BatchItemFailure(m.getMessageId())));
                  }
                }
              }
            }
            """,
            """
            private static boolean isLast(int attempt) {
              return attempt >= 3;
            }
            """));
  }

  @Test
  void attemptsOfAllRecords() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            int attempts = 0;
            int i = 0;
            while (i < messages.size() && attempts < 3) {
              try {
                orders.store(messages.get(i).getBody());
                i++;
              } catch (RuntimeException e) {
                attempts++;
              }
            }
            for (; i < messages.size(); i++) {
              failures.add(new BatchItemFailure(messages.get(i).getMessageId()));
            }
            """));
  }

  @Test
  void translatedExceptionOfAHelper() {
    assertFlow(
        withoutResponse(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean done = false;
              for (int attempt = 0; attempt < 3 && !done; attempt++) {
                try {
                  store(message);
                  done = true;
                // finds: RecordFailureSwallowed
                } catch (IllegalStateException e) {
                  log.warning("again");
                }
              }
            }
            """,
            """
            private void store(SQSMessage message) {
              try {
                orders.store(message.getBody());
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            }
            """));
  }

  @Test
  void translatedTwice() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                  store(message);
                  break;
                // finds: RecordFailureSwallowed
                } catch (Exception e) {
                  log.warning("again");
                }
              }
            }
            """,
            """
            private void store(SQSMessage message) throws Exception {
              try {
                parseAndStore(message);
              } catch (Exception e) {
                throw new Exception("not stored", e);
              }
            }

            private void parseAndStore(SQSMessage message) {
              String body = orders.parse(message.getBody());
              try {
                orders.store(body);
              } catch (RuntimeException e) {
                throw new IllegalStateException(e);
              }
            }
            """));
  }

  @Test
  void restReportedForAnOutcome() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!failures.isEmpty()) {
                break;
              }
              String outcome;
              try {
                orders.store(message.getBody());
                outcome = "done";
              } catch (RuntimeException e) {
                outcome = "failed";
              }
              switch (outcome) {
                case "failed" ->
                  event.getRecords().subList(event.getRecords().indexOf(message), event.getRecords().size())
                      .forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                default -> {}
              }
            }
            """));
  }

  @Test
  void restReportedForAnOutcomeAndReturned() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              String outcome;
              try {
                orders.store(message.getBody());
                outcome = "done";
              } catch (RuntimeException e) {
                outcome = "failed";
              }
              switch (outcome) {
                case "failed":
                  event.getRecords().subList(event.getRecords().indexOf(message), event.getRecords().size())
                      .forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                  return new SQSBatchResponse(failures);
                default:
              }
            }
            """));
  }

  @Test
  void restReportedForALastAttempt() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            int done = 0;
            for (SQSMessage message : messages) {
              if (!failures.isEmpty()) {
                break;
              }
              for (int attempt = 1; attempt <= 2; attempt++) {
                try {
                  orders.store(message.getBody());
                  break;
                } catch (RuntimeException e) {
                  if (attempt == 2) {
                    messages.subList(done, messages.size())
                        .forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
                  }
                }
              }
              done++;
            }
            """));
  }

  @Test
  void restReportedForALastAttemptByALoop() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!failures.isEmpty()) {
                break;
              }
              for (int attempt = 1; attempt <= 2; attempt++) {
                try {
                  orders.store(message.getBody());
                  break;
                } catch (RuntimeException e) {
                  if (attempt == 2) {
                    List<SQSMessage> messages = event.getRecords();
                    for (SQSMessage rest : messages.subList(messages.indexOf(message), messages.size())) {
                      failures.add(new BatchItemFailure(rest.getMessageId()));
                    }
                  }
                }
              }
            }
            """));
  }

  @Test
  void restReportedAndGoneOnAllTheSame() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                List<SQSMessage> messages = event.getRecords();
                for (SQSMessage rest : messages.subList(messages.indexOf(message), messages.size())) {
                  failures.add(new BatchItemFailure(rest.getMessageId()));
                }
              }
            }
            """));
  }

  @Test
  void lastAttemptTellsAndGoesOn() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                  orders.store(message.getBody());
                  break;
                } catch (RuntimeException e) {
                  if (attempt == 3) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
              }
            }
            """));
  }

  @Test
  void lastAttemptStopsAndDropsTheRest() {
    assertFlow(
        fifoCollecting(
            """
            records:
            for (SQSMessage message : event.getRecords()) {
              for (int attempt = 0; attempt < LIMIT; attempt++) {
                try {
                  orders.store(message.getBody());
                  break;
                } catch (RuntimeException e) {
                  if (attempt + 1 >= LIMIT) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                    // finds: UnprocessedRecordsDropped
                    break records;
                  }
                }
              }
            }
            """,
            """
            private final int LIMIT = 3;
            """));
  }

  @Test
  void allButTheLastAreTriedAgain() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              for (int attempt = 0; attempt < 3; attempt++) {
                try {
                  orders.store(message.getBody());
                  break;
                } catch (RuntimeException e) {
                  if (2 > attempt) {
                    continue;
                  }
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """));
  }

  @Test
  void behindTheLastRecordsArePassedOver() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (!failures.isEmpty()) {
                // finds: UnprocessedRecordsDropped
                continue;
              }
              for (int attempt = 1; attempt <= 2; attempt++) {
                try {
                  orders.store(message.getBody());
                  break;
                } catch (RuntimeException e) {
                  if (attempt == 2) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
              }
            }
            """));
  }

  @Test
  void onlyTheLastIsLogged() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              for (int attempt = 1; attempt <= 2; attempt++) {
                try {
                  orders.store(message.getBody());
                  break;
                // finds: RecordFailureSwallowed
                } catch (RuntimeException e) {
                  if (attempt > 1) {
                    log.warning("failed");
                  }
                }
              }
            }
            """));
  }

  @Test
  void limitThatTheLoopChanges() {
    assertFlow(
        fifoCollecting(
            """
            int limit = 3;
            boolean stopped = false;
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size() && !stopped; i++) {
              for (int attempt = 1; attempt <= limit; attempt++) {
                try {
                  orders.store(messages.get(i).getBody());
                  break;
                } catch (RuntimeException e) {
                  if (attempt == limit) {
                    messages.subList(i, messages.size()).forEach(m -> failures.add(new BatchItemFailure(m.getMessageId())));
                    stopped = true;
                  }
                  limit--;
                }
              }
            }
            """));
  }

  @Test
  void notTheLast() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size() && failures.isEmpty(); i++) {
              boolean done = false;
              for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                  orders.store(messages.get(i).getBody());
                  done = true;
                  break;
                } catch (RuntimeException e) {
                  if (attempt == 2) {
                    log.warning("once more");
                  }
                }
              }
              if (!done) {
                messages.subList(i, messages.size()).forEach(m -> failures.add(new BatchItemFailure(m.getMessageId())));
              }
            }
            """));
  }

  @Test
  void failedForGoodIsKnownByTheCount() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              int attempt;
              for (attempt = 1; attempt <= 3; attempt++) {
                try {
                  orders.store(messages.get(i).getBody());
                  break;
                } catch (RuntimeException e) {
                  log.warning("again");
                }
              }
              if (attempt > 3) {
                messages.subList(i, messages.size()).forEach(m -> failures.add(new BatchItemFailure(m.getMessageId())));
                break;
              }
            }
            """));
  }

  @Test
  void triedAgainOnAnotherThread() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            for (int i = 0; i < messages.size(); i++) {
              String body = messages.get(i).getBody();
              for (int attempt = 1; attempt <= 2; attempt++) {
                try {
                  CompletableFuture.runAsync(() -> orders.store(body)).join();
                  break;
                } catch (CompletionException e) {
                  if (attempt == 2) {
                    messages.subList(i, messages.size()).forEach(m -> failures.add(new BatchItemFailure(m.getMessageId())));
                    return new SQSBatchResponse(failures);
                  }
                }
              }
            }
            """));
  }

  /** The last attempt is reported, and the messages behind it are left out: that is known only where the last is. */
  static String passedOverAfterTheLast(String header, String report) {
    return passedOver("// finds: UnprocessedRecordsDropped", header, report);
  }

  static String passedOver(String finding, String header, String report) {
    return fifoCollecting(
        """
        for (SQSMessage message : event.getRecords()) {
          if (!failures.isEmpty()) {
            %s
            continue;
          }
          for (%s; attempt++) {
            try {
              orders.store(message.getBody());
              break;
            } catch (RuntimeException e) {
              %s
            }
          }
        }
        """
            .formatted(finding, header, report),
        "private final int LIMIT = 3;",
        "private int other;");
  }

  static final String REPORT = "failures.add(new BatchItemFailure(message.getMessageId()));";

  @Test
  void comparisonsThatHoldOfTheLast() {
    for (String header : List.of("int attempt = 1; attempt <= 3", "int attempt = 1; 4 > attempt", "int attempt = 1; failures != null && attempt <= 3")) {
      for (String last :
          List.of(
              "attempt == 3",
              "attempt >= 3",
              "attempt > 2",
              "3 == attempt",
              "3 <= attempt",
              "2 < attempt",
              "(attempt) == 3",
              "attempt + 1 > 3",
              "attempt - 1 == 2",
              "4 == attempt + 1")) {
        assertFlow(passedOverAfterTheLast(header, "if (" + last + ") { " + REPORT + " }"));
      }
    }
  }

  @Test
  void comparisonsThatHoldOfAllOthers() {
    for (String header : List.of("int attempt = 1; 3 >= attempt", "int attempt = 1; attempt < 4")) {
      for (String other :
          List.of("attempt != 3", "attempt < 3", "attempt <= 2", "3 != attempt", "3 > attempt", "2 >= attempt")) {
        assertFlow(passedOverAfterTheLast(header, "if (" + other + ") { continue; } " + REPORT));
      }
    }
  }

  @Test
  void askedMoreThanOnce() {
    for (String again : List.of("attempt >= 3", "attempt > 2", "3 == attempt")) {
      assertFlow(
          passedOverAfterTheLast(
              "int attempt = 1; attempt <= 3",
              "if (attempt == 3) { log.warning(\"failed\"); } if (" + again + ") { " + REPORT + " }"));
    }
    assertFlow(
        passedOverAfterTheLast(
            "int attempt = 1; attempt <= 3",
            "if (attempt == 3) { log.warning(\"failed\"); } if (attempt < 3) { continue; } " + REPORT));
  }

  @Test
  void limitsThatHaveAName() {
    assertFlow(
        passedOverAfterTheLast("int attempt = 1; attempt <= LIMIT", "if (attempt == LIMIT) { " + REPORT + " }"),
        passedOverAfterTheLast("int attempt = 1; attempt <= this.LIMIT", "if (this.LIMIT == attempt) { " + REPORT + " }"),
        passedOverAfterTheLast("int attempt = 0; attempt < LIMIT", "if (attempt == LIMIT - 1) { " + REPORT + " }"),
        passedOverAfterTheLast("int attempt = 0; LIMIT > attempt", "if (LIMIT == attempt + 1) { " + REPORT + " }"));
  }

  @Test
  void comparisonsThatSayNothingOfTheLast() {
    for (String some : List.of("attempt != 2", "attempt < 2", "attempt == other", "attempt + other == 3")) {
      assertFlow(passedOver("", "int attempt = 1; attempt <= 3", "if (" + some + ") { " + REPORT + " }"));
    }
  }

  private static String takenByPosition(String attempts, String statements) {
    return fifoCollecting(
        """
        List<SQSMessage> messages = event.getRecords();
        // finds: FifoContinuesAfterFailure
        for (int i = 0; i < messages.size(); i++) {
          for (ATTEMPTS) {
            STATEMENTS
          }
        }
        """
            .replace("ATTEMPTS", attempts)
            .replace("STATEMENTS", statements));
  }

  @Test
  void recordsThatAreTakenByTheirPositionInTheInnerLoop() {
    String caught =
        """
        try {
          orders.store(messages.get(i).getBody());
          break;
        // finds: RecordFailureSwallowed
        } catch (RuntimeException e) {
          log.warning("again");
        }
        """;
    assertFlow(
        takenByPosition("int attempt = 0; attempt < 3; attempt++", caught),
        takenByPosition("String table : List.of(\"first\", \"second\")", caught),
        takenByPosition(
                "int attempt = 0; attempt < 3; attempt++",
                "// finds: ExceptionEscapesRecordLoop\norders.store(messages.get(i).getBody());")
            .replace("// finds: FifoContinuesAfterFailure", ""),
        takenByPosition(
                "int j = i; j < Math.min(i + 2, messages.size()); j++",
                "// finds: ExceptionEscapesRecordLoop\norders.store(messages.get(j).getBody());")
            .replace("// finds: FifoContinuesAfterFailure", ""));
  }

  @Test
  void askedTwiceForTheLast() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> all = event.getRecords();
            for (int i = 0; i < all.size(); i++) {
              for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                  orders.store(all.get(i).getBody());
                  break;
                } catch (RuntimeException e) {
                  if (attempt == 3) {
                    failures.add(new BatchItemFailure(all.get(i).getMessageId()));
                  }
                  if (attempt == 3) {
                    for (SQSMessage rest : all.subList(i + 1, all.size())) {
                      failures.add(new BatchItemFailure(rest.getMessageId()));
                    }
                    return new SQSBatchResponse(failures);
                  }
                }
              }
            }
            """));
  }

  @Test
  void askedForTheLastAndThenForAnother() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> all = event.getRecords();
            for (int i = 0; i < all.size(); i++) {
              for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                  orders.store(all.get(i).getBody());
                  break;
                } catch (RuntimeException e) {
                  if (attempt == 3) {
                    failures.add(new BatchItemFailure(all.get(i).getMessageId()));
                  }
                  if (attempt != 3) {
                    continue;
                  }
                  for (SQSMessage rest : all.subList(i + 1, all.size())) {
                    failures.add(new BatchItemFailure(rest.getMessageId()));
                  }
                  return new SQSBatchResponse(failures);
                }
              }
            }
            """));
  }

  @Test
  void oneMoreAttemptIsAnother() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              boolean again = false;
              for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                  orders.store(message.getBody());
                  break;
                } catch (RuntimeException e) {
                  if (attempt < 3) {
                    again = true;
                    continue;
                  }
                  if (again) {
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
              }
            }
            """));
  }

  @Test
  void attemptsThatMayEndOtherwise() {
    for (String asked : List.of("attempt % 4 == 3", "3 == attempt % 4")) {
      assertFlow(
          fifoCollecting(
              """
              for (SQSMessage message : event.getRecords()) {
                for (int attempt = 1; attempt <= 3; attempt++) {
                  try {
                    orders.store(message.getBody());
                    break;
                  } catch (RuntimeException e) {
                    if (%s) {
                      return rest(event, message);
                    }
                  }
                }
              }
              """
                  .formatted(asked),
              """
              private native SQSBatchResponse rest(SQSEvent event, SQSMessage message);
              """));
    }
  }

  @Test
  void countIsOnlyLogged() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                  orders.store(message.getBody());
                  break;
                } catch (RuntimeException e) {
                  if (log.isLoggable(java.util.logging.Level.FINE)) {
                    return rest(event, message);
                  }
                  log.info("attempt " + attempt);
                }
              }
            }
            """,
            """
            private native SQSBatchResponse rest(SQSEvent event, SQSMessage message);
            """));
  }

  @Test
  void countIsHandedOn() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                  orders.store(message.getBody());
                  break;
                } catch (RuntimeException e) {
                  if (log.isLoggable(java.util.logging.Level.FINE)) {
                    return rest(event, message);
                  }
                  note(attempt);
                }
              }
            }
            """,
            """
            private native SQSBatchResponse rest(SQSEvent event, SQSMessage message);
            """,
            """
            private native void note(int attempt);
            """));
  }

  @Test
  void countIsAskedAsAText() {
    assertFlow(
        fifoCollecting(
            """
            for (SQSMessage message : event.getRecords()) {
              for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                  orders.store(message.getBody());
                  break;
                } catch (RuntimeException e) {
                  if (String.valueOf(attempt).equals("3")) {
                    return rest(event, message);
                  }
                }
              }
            }
            """,
            """
            private native SQSBatchResponse rest(SQSEvent event, SQSMessage message);
            """));
  }

  @Test
  void lastAttemptIsOnlyLogged() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                  orders.store(message.getBody());
                  break;
                } catch (RuntimeException e) {
                  if (attempt == 3) {
                    log.warning("gave up");
                    continue;
                  }
                  if (log.isLoggable(java.util.logging.Level.FINE)) {
                    return rest(event, message);
                  }
                }
              }
            }
            """,
            """
            private native SQSBatchResponse rest(SQSEvent event, SQSMessage message);
            """));
  }
}
