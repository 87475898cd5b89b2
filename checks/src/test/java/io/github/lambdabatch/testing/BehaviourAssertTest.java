package io.github.lambdabatch.testing;

import static com.google.common.truth.Truth.assertThat;
import static io.github.lambdabatch.testing.BehaviourAssert.assertRight;
import static io.github.lambdabatch.testing.BehaviourAssert.wrongs;
import static io.github.lambdabatch.testing.EventSource.DYNAMODB;
import static io.github.lambdabatch.testing.EventSource.KINESIS;
import static io.github.lambdabatch.testing.EventSource.SQS_FIFO;
import static io.github.lambdabatch.testing.EventSource.SQS_STANDARD;
import static io.github.lambdabatch.testing.HandlerSources.collecting;
import static io.github.lambdabatch.testing.HandlerSources.dynamodb;
import static io.github.lambdabatch.testing.HandlerSources.kinesis;
import static io.github.lambdabatch.testing.HandlerSources.sqs;
import static io.github.lambdabatch.testing.Violation.Kind.LOSS;
import static io.github.lambdabatch.testing.Violation.Kind.ORDER;
import static io.github.lambdabatch.testing.Violation.Kind.REDELIVERY;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Tests the verdict on handlers that are right, and on handlers that make one of the known mistakes. */
final class BehaviourAssertTest {
  private static final String RESPOND = "return new SQSBatchResponse(failures);";
  private static final String REPORTING = sqs("SQSBatchResponse", collecting(RESPOND));

  @Test
  void acceptsAHandlerThatReportsEachFailure() {
    assertRight(REPORTING, SQS_STANDARD);
  }

  @Test
  void rejectsOneThatGoesOnOnAFifoQueue() {
    assertThat(wrongs(REPORTING, SQS_FIFO)).containsExactly(ORDER);
  }

  @Test
  void acceptsStoppingOnAFifoQueue() {
    assertRight(
        handler(
            "boolean failed = false;",
            """
            if (!failed) {
              try { Work.checkedOn(message); } catch (java.io.IOException e) { failed = true; }
            }
            if (failed) { failures.add(new BatchItemFailure(message.getMessageId())); }
            """),
        SQS_FIFO);
  }

  @Test
  void acceptsSkippingTheFailedGroupOnAFifoQueue() {
    assertRight(
        handler(
            "Set<String> failed = new HashSet<>();",
            """
            String group = message.getAttributes().get("MessageGroupId");
            if (failed.contains(group) || !Work.tryOn(message)) {
              failed.add(group);
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
            """),
        SQS_FIFO);
  }

  @Test
  void rejectsStoppingWithoutTheRest() {
    String source =
        handler(
            "",
            """
            if (!Work.tryOn(message)) {
              failures.add(new BatchItemFailure(message.getMessageId()));
              break;
            }
            """);

    assertThat(wrongs(source, SQS_STANDARD)).containsExactly(LOSS);
    assertThat(wrongs(source, SQS_FIFO)).containsExactly(LOSS, ORDER);
  }

  @Test
  void acceptsWhatIsHandedToDeadLetters() {
    String source = handler("", "if (!Work.tryOn(message)) { DeadLetters.send(message); }");

    assertRight(source, SQS_STANDARD);
    assertRight(source, SQS_FIFO);
  }

  @Test
  void rejectsAnEscapingException() {
    assertThat(wrongs(handler("", "Work.on(message);"), SQS_STANDARD)).containsExactly(REDELIVERY);
  }

  @Test
  void rejectsASwallowedFailure() {
    assertThat(wrongs(handler("", "Work.tryOn(message);"), SQS_STANDARD)).containsExactly(LOSS);
    assertThat(wrongs(handler("", "Work.tryOn(message);"), SQS_FIFO)).containsExactly(LOSS, ORDER);
  }

  @Test
  void rejectsAStaleIdentifier() {
    String source =
        handler(
            "String identifier = \"\";",
            """
            try {
              Work.on(message);
              identifier = message.getMessageId();
            } catch (RuntimeException e) {
              failures.add(new BatchItemFailure(identifier));
            }
            """);

    assertThat(wrongs(source, SQS_STANDARD)).containsExactly(LOSS, REDELIVERY);
  }

  @Test
  void rejectsFailuresInAFieldOnTheSecondInvocation() {
    String source =
        HandlerSources.type(
            " implements RequestHandler<SQSEvent, SQSBatchResponse>",
            "private final List<BatchItemFailure> failures = new ArrayList<>();\n"
                + "@Override public SQSBatchResponse handleRequest(SQSEvent event, Context context) {"
                + collecting(RESPOND).replaceFirst("List<BatchItemFailure> failures.*", "")
                + "}");

    assertThat(wrongs(source, SQS_STANDARD)).containsExactly(REDELIVERY);
    assertThat(BehaviourAssert.violations(source, SQS_STANDARD).stream().map(Violation::invocation).distinct())
        .containsExactly(2);
  }

  @Test
  void rejectsWorkThatIsNotAwaited() {
    String async = "futures.add(CompletableFuture.runAsync(() -> Work.on(message)));";
    String prelude = "List<Future<?>> futures = new ArrayList<>();";

    assertThat(wrongs(handler(prelude, async), SQS_STANDARD)).containsExactly(LOSS);
  }

  @Test
  void acceptsParallelWorkThatIsAwaited() {
    assertRight(
        sqs(
            "SQSBatchResponse",
            """
            Queue<BatchItemFailure> failures = new ConcurrentLinkedQueue<>();
            event.getRecords().parallelStream().forEach(message -> {
              if (!Work.tryOn(message)) { failures.add(new BatchItemFailure(message.getMessageId())); }
            });
            return new SQSBatchResponse(List.copyOf(failures));
            """),
        SQS_STANDARD);
  }

  @Test
  void judgesTheCheckpointOfStreams() {
    String loop =
        """
        List<StreamsEventResponse.BatchItemFailure> failures = new ArrayList<>();
        for (var item : event.getRecords()) {
          if (!Work.tryOn(item)) {
            failures.add(new StreamsEventResponse.BatchItemFailure(item.GETTER));
            STOP
          }
        }
        return new StreamsEventResponse(failures);
        """;
    String kinesis = loop.replace("GETTER", "getKinesis().getSequenceNumber()");
    String dynamodb = loop.replace("GETTER", "getDynamodb().getSequenceNumber()");

    assertRight(kinesis(kinesis.replace("STOP", "break;")), KINESIS);
    assertRight(dynamodb(dynamodb.replace("STOP", "return new StreamsEventResponse(failures);")), DYNAMODB);
    assertThat(wrongs(kinesis(kinesis.replace("STOP", "")), KINESIS)).containsExactly(REDELIVERY);
    assertThat(wrongs(dynamodb(dynamodb.replace("STOP", "failures.clear();")), DYNAMODB)).containsExactly(LOSS);
  }

  @Test
  void rejectsAReportThatNobodyReads() {
    EventSourceMapping mapping = EventSourceMapping.ignoringResponses(SQS_STANDARD);

    assertThat(BehaviourAssert.violations(REPORTING, mapping).stream().map(Violation::kind).distinct())
        .containsExactly(LOSS);
  }

  @Test
  void saysWhatIsWrong() {
    String source = handler("", "Work.tryOn(message);");

    AssertionError failure = assertThrows(AssertionError.class, () -> assertRight(source, SQS_STANDARD));

    assertThat(failure).hasMessageThat().contains("LOSS of record 1, where [1] fail, in invocation 1");
    assertThat(failure).hasMessageThat().contains("public class Handler");
    assertThrows(AssertionError.class, () -> BehaviourAssert.assertNoLoss(source, SQS_STANDARD));
    assertThrows(AssertionError.class, () -> BehaviourAssert.assertFifoOrder(source));
    BehaviourAssert.assertNoRedelivery(source, SQS_STANDARD);
  }

  @Test
  void failsForWorkOnWhatIsNoRecord() {
    String source = handler("", "Work.tryOn(message.getMessageId());");

    assertThat(assertThrows(AssertionError.class, () -> assertRight(source, SQS_STANDARD)))
        .hasMessageThat()
        .contains("no record of the batch");
  }

  private static String handler(String prelude, String perMessage) {
    return sqs(
        "SQSBatchResponse",
        """
        List<BatchItemFailure> failures = new ArrayList<>();
        %s
        for (SQSMessage message : event.getRecords()) {
          %s
        }
        return new SQSBatchResponse(failures);
        """
            .formatted(prelude, perMessage));
  }
}
