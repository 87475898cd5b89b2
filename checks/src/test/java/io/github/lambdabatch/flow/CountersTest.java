package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.fifoCollecting;

import org.junit.jupiter.api.Test;

/** Counters of failures: what they were before they counted, and after it. */
final class CountersTest {
  private static String firstOnly(String counter, String stops, String isFirst) {
    return fifoCollecting(
        """
        List<SQSMessage> messages = event.getRecords();
        %s
        for (int i = 0; i < messages.size() && %s; i++) {
          try {
            orders.store(messages.get(i).getBody());
          } catch (RuntimeException e) {
            if (%s) {
              messages.subList(i, messages.size()).forEach(m -> failures.add(new BatchItemFailure(m.getMessageId())));
            }
          }
        }
        """
            .formatted(counter, stops, isFirst));
  }

  @Test
  void countedBeforeOrAfter() {
    assertFlow(
        firstOnly("AtomicInteger errors = new AtomicInteger();", "errors.get() == 0", "errors.getAndIncrement() == 0"),
        firstOnly("AtomicLong errors = new AtomicLong(0);", "errors.get() == 0", "errors.getAndAdd(1) == 0"),
        firstOnly("AtomicInteger errors = new AtomicInteger();", "errors.get() < 1", "errors.incrementAndGet() > 0"),
        firstOnly("AtomicInteger errors = new AtomicInteger();", "errors.get() < 1", "errors.addAndGet(2) > 0"),
        firstOnly("int errors = 0;", "errors == 0", "errors++ == 0"),
        firstOnly("int errors = 0;", "errors == 0", "++errors > 0"));
  }

  /** The records that follow the first failure are reported by the second one, which never comes. */
  @Test
  void neverTheSecond() {
    assertFlow(
        reportsLater("errors.getAndIncrement() > 0"),
        reportsLater("errors.getAndAdd(1) != 0"),
        reportsLater("errors.incrementAndGet() == 0"));
  }

  private static String reportsLater(String isLater) {
    return collecting(
        """
        AtomicInteger errors = new AtomicInteger();
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
          // finds: RecordFailureSwallowed
          } catch (RuntimeException e) {
            if (%s) {
              failures.add(null);
            }
            // finds: UnprocessedRecordsDropped
            break;
          }
        }
        """
            .formatted(isLater));
  }

  /** A count that may go down says nothing. */
  @Test
  void countsDown() {
    assertFlow(
        collecting(
            """
            AtomicInteger balance = new AtomicInteger();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                if (balance.addAndGet(-1) <= 0) {
                  failures.add(new BatchItemFailure(message.getMessageId()));
                }
              }
            }
            """));
  }
}
