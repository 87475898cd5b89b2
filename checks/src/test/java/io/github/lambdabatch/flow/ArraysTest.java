package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;

/** Arrays that hold what is known of a record: their elements are not alike. */
final class ArraysTest {
  private static String reportsFrom(String array, String before, String identifier) {
    return collecting(
        """
        %s
        for (SQSMessage message : event.getRecords()) {
          %s
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            %s
            failures.add(new BatchItemFailure(%s));
          }
        }
        """
            .formatted(
                array, before, identifier.startsWith("w") ? "// finds: WrongItemIdentifier" : "", identifier));
  }

  @Test
  void severalElements() {
    String both = "current[0] = message.getMessageId(); current[1] = message.getReceiptHandle();";
    assertFlow(
        reportsFrom("String[] current = new String[2];", both, "current[0]"),
        reportsFrom("", "String[] current = {message.getMessageId(), message.getReceiptHandle()};", "current[0]"),
        reportsFrom("", "String[] current = {message.getReceiptHandle(), message.getMessageId()};", "current[1]"),
        reportsFrom("", "SQSMessage[] two = {null, message};", "two[1].getMessageId()"));
  }

  @Test
  void oneElement() {
    assertFlow(
        reportsFrom("String[] wrong = new String[1];", "wrong[0] = message.getReceiptHandle();", "wrong[0]"),
        reportsFrom("", "String[] wrong = {message.getReceiptHandle()};", "wrong[0]"),
        reportsFrom("String[] right = new String[1];", "right[0] = message.getMessageId();", "right[0]"));
  }

  @Test
  void likeElements() {
    assertFlow(
        reportsFrom("", "String[] wrong = {message.getReceiptHandle(), message.getReceiptHandle()};", "wrong[1]"));
  }

  /** The array names the record, and the list holds it. */
  @Test
  void inList() {
    assertFlow(
        standard(
            """
            List<String[]> failed = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                failed.add(new String[] {message.getReceiptHandle(), message.getMessageId()});
              }
            }
            return new SQSBatchResponse(failed.stream().map(f -> new BatchItemFailure(f[1])).toList());
            """));
  }

  /** What names nothing is no report. */
  @Test
  void ofNothing() {
    assertFlow(
        collecting(
            """
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              // finds: RecordFailureSwallowed
              } catch (RuntimeException e) {
                log.warning(String.join(" ", new String[] {"not", "stored"}));
              }
            }
            """));
  }

  @Test
  void answerInOneOfSeveral() {
    String handler =
        """
        List<BatchItemFailure> failures = new ArrayList<>();
        boolean[] states = %s;
        for (SQSMessage message : event.getRecords()) {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
            states[0] = true;
          }
        }
        if (states[%d]) {
          // %s
          return new SQSBatchResponse(List.of());
        }
        return new SQSBatchResponse(failures);
        """;

    assertFlow(
        standard(handler.formatted("{false, false}", 1, "never")),
        standard(handler.formatted("{false}", 0, "finds: EmptyBatchResponse")));
  }
}
