package io.github.lambdabatch.testing;

import static com.google.common.truth.Truth.assertThat;
import static io.github.lambdabatch.testing.HandlerSources.checkpoints;
import static io.github.lambdabatch.testing.HandlerSources.collecting;
import static io.github.lambdabatch.testing.HandlerSources.dynamodb;
import static io.github.lambdabatch.testing.HandlerSources.kinesis;
import static io.github.lambdabatch.testing.HandlerSources.naming;
import static io.github.lambdabatch.testing.HandlerSources.requestHandler;
import static io.github.lambdabatch.testing.HandlerSources.sqs;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the simulator row by row: what Lambda does with a batch, and how the declared type decides the JSON. */
final class EventSourceMappingTest {
  private static final EventSourceMapping SQS = EventSourceMapping.reporting(EventSource.SQS_STANDARD);
  private static final EventSourceMapping KINESIS = EventSourceMapping.reporting(EventSource.KINESIS);
  private static final EventSourceMapping DYNAMODB = EventSourceMapping.reporting(EventSource.DYNAMODB);
  private static final String THROWING = "throw new IllegalStateException();";

  @ParameterizedTest
  @EnumSource(EventSource.class)
  void bringsTheWholeBatchBackAfterAnException(EventSource source) {
    String handler = requestHandler("Map<String, Object>", "Object", THROWING);

    assertThat(deliver(EventSourceMapping.reporting(source), handler).cameBack()).containsExactly(1, 2, 3, 4);
    assertThat(deliver(EventSourceMapping.ignoringResponses(source), handler).cameBack()).containsExactly(1, 2, 3, 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "new SQSBatchResponse()",
        "new SQSBatchResponse(null)",
        "SQSBatchResponse.builder().build()",
        "new SQSBatchResponse(List.of())"
      })
  void takesAnEmptyResponseForSuccess(String response) {
    Delivery delivery = deliver(SQS, sqs("SQSBatchResponse", collecting("return " + response + ";")), 2);

    assertThat(delivery.deleted()).containsExactly(1, 2, 3, 4);
    assertThat(delivery.failed()).containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "new StreamsEventResponse()", "new StreamsEventResponse(List.of())"})
  void takesAnEmptyResponseForSuccessOnStreams(String response) {
    assertThat(deliver(KINESIS, kinesis("return " + response + ";")).cameBack()).isEmpty();
    assertThat(deliver(DYNAMODB, dynamodb("return " + response + ";")).cameBack()).isEmpty();
  }

  @Test
  void bringsBackTheNamedMessagesAndDeletesTheRest() {
    Delivery delivery =
        deliver(SQS, sqs("SQSBatchResponse", collecting("return new SQSBatchResponse(failures);")), 2, 4);

    assertThat(delivery.attempted()).containsExactly(1, 2, 3, 4).inOrder();
    assertThat(delivery.succeeded()).containsExactly(1, 3);
    assertThat(delivery.failed()).containsExactly(2, 4);
    assertThat(delivery.cameBack()).containsExactly(2, 4);
    assertThat(delivery.deleted()).containsExactly(1, 3);
  }

  @Test
  void bringsBackEverythingFromTheLowestSequenceNumberOn() {
    String kinesis = kinesis(checkpoints("getKinesis().getSequenceNumber()", 4, 2));
    String dynamodb = dynamodb(checkpoints("getDynamodb().getSequenceNumber()", 3, 2));

    assertThat(deliver(KINESIS, kinesis).cameBack()).containsExactly(2, 3, 4);
    assertThat(deliver(DYNAMODB, dynamodb).cameBack()).containsExactly(2, 3, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\"unknown\"", "event.getRecords().get(0).getReceiptHandle()"})
  void bringsTheWholeBatchBackForABadIdentifier(String identifier) {
    assertThat(deliver(SQS, sqs("SQSBatchResponse", naming(identifier))).cameBack()).containsExactly(1, 2, 3, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"getEventID()", "getKinesis().getPartitionKey()", "getInvokeIdentityArn()"})
  void bringsTheWholeBatchBackForABadIdentifierOnStreams(String getIdentifier) {
    Delivery delivery = deliver(KINESIS, kinesis(checkpoints(getIdentifier, 3)));

    assertThat(delivery.cameBack()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void bringsTheWholeBatchBackForAnIdentifierUnderAWrongKey() {
    String handler =
        sqs(
            "Map<String, Object>",
            "return Map.of(\"batchItemFailures\", List.of(Map.of(\"messageId\","
                + " event.getRecords().get(0).getMessageId())));");

    assertThat(deliver(SQS, handler).cameBack()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void bringsTheWholeBatchBackForAFailureWithoutIdentifier() {
    String handler = sqs("SQSBatchResponse", "return new SQSBatchResponse(List.of(new BatchItemFailure()));");

    Delivery delivery = deliver(SQS, handler);

    assertThat(delivery.response()).contains("[{}]");
    assertThat(delivery.cameBack()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void ignoresTheResponseUnlessReportingIsSet() {
    String handler = sqs("SQSBatchResponse", collecting("return new SQSBatchResponse(failures);"));

    Delivery delivery = deliver(EventSourceMapping.ignoringResponses(EventSource.SQS_STANDARD), handler, 2);

    assertThat(delivery.failed()).containsExactly(2);
    assertThat(delivery.deleted()).containsExactly(1, 2, 3, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SQSBatchResponse", "Object"})
  void readsAResponseThatTheDeclaredTypeShows(String output) {
    Delivery delivery = deliver(SQS, sqs(output, collecting("return new SQSBatchResponse(failures);")), 3);

    assertThat(delivery.response()).startsWith("{\"batchItemFailures\":[{\"itemIdentifier\":");
    assertThat(delivery.cameBack()).containsExactly(3);
  }

  @Test
  void readsAMapAndARecordOfTheHandlersOwn() {
    String map =
        sqs(
            "Map<String, Object>",
            collecting("return Map.of(\"batchItemFailures\", failures);"));
    String ownRecord =
        HandlerSources.type(
            " implements RequestHandler<SQSEvent, Handler.Answer>",
            "public record Answer(List<BatchItemFailure> batchItemFailures) {}\n"
                + "@Override public Answer handleRequest(SQSEvent event, Context context) {"
                + collecting("return new Answer(failures);")
                + "}");

    assertThat(deliver(SQS, map, 3).cameBack()).containsExactly(3);
    assertThat(deliver(SQS, ownRecord, 3).cameBack()).containsExactly(3);
  }

  @Test
  void losesFailuresBehindAMarkerInterface() {
    Delivery delivery = deliver(SQS, sqs("Serializable", collecting("return new SQSBatchResponse(failures);")), 3);

    assertThat(delivery.response()).isEqualTo("{}");
    assertThat(delivery.cameBack()).isEmpty();
  }

  @Test
  void losesFailuresInAFuture() {
    String end = "return CompletableFuture.completedFuture(new SQSBatchResponse(failures));";

    Delivery delivery = deliver(SQS, sqs("CompletableFuture<SQSBatchResponse>", collecting(end)), 3);

    assertThat(delivery.response()).contains("\"done\":true");
    assertThat(delivery.response()).doesNotContain("batchItemFailures");
    assertThat(delivery.cameBack()).isEmpty();
  }

  @Test
  void rejectsAResponseThatIsNoObject() {
    Delivery list = deliver(SQS, sqs("List<BatchItemFailure>", collecting("return failures;")), 3);
    Delivery text = deliver(SQS, sqs("String", collecting("return \"OK\";")), 3);

    assertThat(list.response()).startsWith("[{\"itemIdentifier\":");
    assertThat(list.cameBack()).containsExactly(1, 2, 3, 4);
    assertThat(text.response()).isEqualTo("\"OK\"");
    assertThat(text.cameBack()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void writesNullForVoid() {
    Delivery delivery = deliver(SQS, sqs("Void", collecting("return null;")), 3);

    assertThat(delivery.response()).isEqualTo("null");
    assertThat(delivery.cameBack()).isEmpty();
  }

  @Test
  void failsInTheWayThatIsChosen() {
    String source =
        sqs(
            "String",
            """
            String text = "";
            for (SQSMessage message : event.getRecords()) {
              try {
                Work.parse(message);
                try {
                  Work.on(message);
                } catch (IllegalStateException e) {
                  text += "declared";
                }
              } catch (IllegalArgumentException e) {
                text += "malformed";
              } catch (UnsupportedOperationException e) {
                text += "unexpected";
              }
            }
            return text;
            """);

    assertThat(deliver(SQS, source, FailureMode.DECLARED, 3).response()).isEqualTo("\"declared\"");
    assertThat(deliver(SQS, source, FailureMode.VARIED, 3).response()).isEqualTo("\"declared\"");
    assertThat(deliver(SQS, source, FailureMode.VARIED, 2).response()).isEqualTo("\"unexpected\"");
    assertThat(deliver(SQS, source, FailureMode.UNEXPECTED, 3).response()).isEqualTo("\"unexpected\"");
    assertThat(deliver(SQS, source, FailureMode.MALFORMED, 2).response()).isEqualTo("\"unexpected\"");
    Delivery malformed = deliver(SQS, source, FailureMode.MALFORMED, 3);
    assertThat(malformed.response()).isEqualTo("\"malformed\"");
    assertThat(malformed.failed()).containsExactly(3);
  }

  private static Delivery deliver(EventSourceMapping mapping, String source, Integer... failing) {
    return deliver(mapping, source, FailureMode.DECLARED, failing);
  }

  private static Delivery deliver(
      EventSourceMapping mapping, String source, FailureMode mode, Integer... failing) {
    Compilation compilation = CheckedCompiler.allChecks().withChecks().compile(source).assertCompiles();
    LoadedHandler handler = LoadedHandler.load(compilation.newClassLoader(), "app.Handler");
    return mapping.deliver(handler, 4, 1, ImmutableSet.copyOf(failing), mode);
  }
}
