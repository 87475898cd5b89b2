package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;

import org.junit.jupiter.api.Test;

/** Flags that remember a failure, and what they decide. */
final class FlagsTest {
  @Test
  void andAssignment() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean ok = true;
              ok &= process(message);
              if (!ok) {
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
  void orAssignment() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean failed = false;
              failed |= !process(message);
              if (failed) {
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
  void andAssignmentIgnored() {
    assertFlow(
        collecting(
            """
            boolean ok = true;
            for (SQSMessage message : event.getRecords()) {
              ok &= process(message);
            }
            log.info("all well: " + ok);
            """,
            """
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
  void andAssignmentGoesOnOnFifo() {
    assertFlow(
        fifoCollecting(
            """
            boolean ok = true;
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              ok &= process(message);
              if (!ok) {
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
  void shortCircuitStopsOnFifo() {
    assertFlow(
        fifoCollecting(
            """
            boolean ok = true;
            for (SQSMessage message : event.getRecords()) {
              ok = ok && process(message);
              if (!ok) {
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
  void shortCircuitOrStopsOnFifo() {
    assertFlow(
        fifoCollecting(
            """
            boolean failed = false;
            for (SQSMessage message : event.getRecords()) {
              failed = failed || !process(message);
              if (failed) {
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
  void negatedTwice() {
    assertFlow(
        fifoCollecting(
            """
            boolean failed = false;
            for (SQSMessage message : event.getRecords()) {
              if (!(!failed)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              failed = !process(message);
              if (failed) {
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
  void comparedWithTrue() {
    assertFlow(
        fifoCollecting(
            """
            boolean failed = false;
            for (SQSMessage message : event.getRecords()) {
              if (failed == true) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void comparedWithFalse() {
    assertFlow(
        fifoCollecting(
            """
            boolean failed = false;
            for (SQSMessage message : event.getRecords()) {
              if (failed != false) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void workUnderTheFlag() {
    assertFlow(
        fifoCollecting(
            """
            boolean ok = true;
            for (SQSMessage message : event.getRecords()) {
              if (ok) {
                try {
                  orders.store(message.getBody());
                } catch (RuntimeException e) {
                  ok = false;
                }
              }
              if (!ok) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void flagNeverSet() {
    assertFlow(
        fifoCollecting(
            """
            boolean failed = false;
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              if (failed) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void flagResetEachTime() {
    assertFlow(
        fifoCollecting(
            """
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              boolean failed = false;
              if (failed) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void loopCondition() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            boolean failed = false;
            int next = 0;
            while (next < messages.size() && !failed) {
              try {
                orders.store(messages.get(next).getBody());
                next++;
              } catch (RuntimeException e) {
                failed = true;
              }
            }
            for (SQSMessage message : messages.subList(next, messages.size())) {
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
            """));
  }

  @Test
  void loopConditionOfFor() {
    assertFlow(
        fifoCollecting(
            """
            List<SQSMessage> messages = event.getRecords();
            boolean failed = false;
            for (int i = 0; i < messages.size(); i++) {
              SQSMessage message = messages.get(i);
              if (!failed) {
                failed = !process(message);
              }
              if (failed) {
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
  void ternaryWork() {
    assertFlow(
        fifoCollecting(
            """
            boolean ok = true;
            for (SQSMessage message : event.getRecords()) {
              ok = ok ? process(message) : false;
              if (!ok) {
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
  void ternaryOfConstants() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean ok = process(message) ? true : false;
              if (!ok) {
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
  void xorWithTrue() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              if (process(message) ^ true) {
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
  void exceptionAsFlag() {
    assertFlow(
        fifoCollecting(
            """
            RuntimeException first = null;
            for (SQSMessage message : event.getRecords()) {
              if (first != null) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                first = e;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void messageAsFlag() {
    assertFlow(
        fifoCollecting(
            """
            SQSMessage firstFailed = null;
            for (SQSMessage message : event.getRecords()) {
              if (firstFailed == null && !process(message)) {
                firstFailed = message;
              }
              if (firstFailed != null) {
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
  void identifierAsFlag() {
    assertFlow(
        fifoCollecting(
            """
            String failedId = null;
            for (SQSMessage message : event.getRecords()) {
              if (failedId != null) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failedId = message.getMessageId();
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void optionalAsFlag() {
    assertFlow(
        fifoCollecting(
            """
            Optional<String> failedId = Optional.empty();
            for (SQSMessage message : event.getRecords()) {
              if (failedId.isPresent()) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failedId = Optional.of(message.getMessageId());
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void enumAsFlag() {
    assertFlow(
        fifoCollecting(
            """
            Outcome outcome = Outcome.DONE;
            for (SQSMessage message : event.getRecords()) {
              if (outcome == Outcome.FAILED) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                outcome = Outcome.FAILED;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void enumAsFlagInASwitch() {
    assertFlow(
        fifoCollecting(
            """
            Outcome outcome = Outcome.DONE;
            for (SQSMessage message : event.getRecords()) {
              switch (outcome) {
                case DONE -> {
                  try {
                    orders.store(message.getBody());
                  } catch (RuntimeException e) {
                    outcome = Outcome.FAILED;
                    failures.add(new BatchItemFailure(message.getMessageId()));
                  }
                }
                case FAILED -> failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void flagInAField() {
    assertFlow(
        fifoCollecting(
            """
            failed = false;
            for (SQSMessage message : event.getRecords()) {
              if (failed) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private boolean failed;
            """));
  }

  @Test
  void flagInAFieldByThis() {
    assertFlow(
        fifoCollecting(
            """
            this.failed = false;
            for (SQSMessage message : event.getRecords()) {
              if (this.failed) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                this.failed = true;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """,
            """
            private boolean failed;
            """));
  }

  @Test
  void bothFlagsMustHold() {
    assertFlow(
        fifoCollecting(
            """
            boolean failed = false;
            boolean reported = false;
            for (SQSMessage message : event.getRecords()) {
              if (failed && reported) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
                reported = true;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void flagCopied() {
    assertFlow(
        fifoCollecting(
            """
            boolean failed = false;
            for (SQSMessage message : event.getRecords()) {
              final boolean stop = failed;
              if (stop) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void flagAssignedInTheCondition() {
    assertFlow(
        fifoCollecting(
            """
            boolean failed = false;
            for (SQSMessage message : event.getRecords()) {
              if (failed || (failed = !process(message))) {
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
  void flagTestedTheWrongWay() {
    assertFlow(
        fifoCollecting(
            """
            boolean failed = false;
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              if (!failed) {
                log.info("so far so good");
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void flagOnlyLogged() {
    assertFlow(
        fifoCollecting(
            """
            AtomicBoolean failed = new AtomicBoolean();
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed.set(true);
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            log.info("failed: " + failed.get());
            """));
  }

  @Test
  void flagClearedByTheNextMessage() {
    assertFlow(
        fifoCollecting(
            """
            boolean failed = false;
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              if (failed) {
                failures.add(new BatchItemFailure(message.getMessageId()));
                failed = false;
                continue;
              }
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed = true;
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void flagDecidesNothing() {
    assertFlow(
        collecting(
            """
            boolean failed = false;
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                failed = true;
              }
            }
            if (failed) {
              log.warning("some failed");
            }
            """));
  }

  @Test
  void flagSetBeforeTheFailure() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              boolean failed = false;
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning("failed");
              }
              if (failed) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }
}
