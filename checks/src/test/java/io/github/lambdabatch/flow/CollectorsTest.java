package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.collecting;
import static io.github.lambdabatch.flow.FlowSources.standard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Collectors that work on each record. */
final class CollectorsTest {
  @Test
  void partitionedBySuccess() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures =
                event.getRecords().stream()
                    .collect(Collectors.partitioningBy(message -> {
                      try {
                        orders.store(message.getBody());
                        return true;
                      } catch (RuntimeException e) {
                        return false;
                      }
                    }))
                    .get(false)
                    .stream()
                    .map(message -> new BatchItemFailure(message.getMessageId()))
                    .toList();
            return new SQSBatchResponse(failures);
            """));
  }

  @Test
  void partitionedByWorkThatEscapes() {
    assertFlow(
        standard(
            """
            List<BatchItemFailure> failures =
                event.getRecords().stream()
                    // finds: ExceptionEscapesRecordLoop
                    .collect(Collectors.partitioningBy(message -> orders.offer(message.getBody())))
                    .get(false)
                    .stream()
                    .map(message -> new BatchItemFailure(message.getMessageId()))
                    .toList();
            return new SQSBatchResponse(failures);
            """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "groupingBy(message -> orders.offer(message.getBody()))",
        "mapping(message -> orders.offer(message.getBody()), Collectors.toList())",
        "toMap(message -> orders.offer(message.getBody()), SQSMessage::getBody)"
      })
  void worksForEachRecord(String collector) {
    assertFlow(
        standard(
            """
            // finds: ExceptionEscapesRecordLoop
            event.getRecords().stream().collect(Collectors.%s);
            return new SQSBatchResponse();
            """
                .formatted(collector)));
  }

  @Test
  void collectedIntoWhatWasThere() {
    assertFlow(
        collecting(
            """
            event.getRecords().stream()
                .filter(message -> !attempt(message))
                .map(message -> new BatchItemFailure(message.getMessageId()))
                .collect(Collectors.toCollection(() -> failures));
            """,
            """
            private boolean attempt(SQSMessage message) {
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
  void flattenedByTheIdentity() {
    assertFlow(
        standard(
            """
            return new SQSBatchResponse(
                event.getRecords().stream().map(this::failure).flatMap(Function.identity()).toList());
            """,
            """
            private Stream<BatchItemFailure> failure(SQSMessage message) {
              try {
                orders.store(message.getBody());
                return Stream.empty();
              } catch (RuntimeException e) {
                return Stream.of(new BatchItemFailure(message.getMessageId()));
              }
            }
            """));
  }

  @Test
  void failedOnesAreTriedAgain() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> bad = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              try {
                orders.store(message.getBody());
              } catch (RuntimeException e) {
                bad.add(message);
              }
            }
            List<SQSMessage> again = bad.stream().filter(m -> m.getBody() != null).collect(Collectors.toList());
            for (SQSMessage message : again) {
              orders.store(message.getBody());
            }
            for (SQSMessage message : bad) {
              failures.add(new BatchItemFailure(message.getMessageId()));
            }
            """));
  }

  @Test
  void validOnes() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> valid =
                event.getRecords().stream().filter(m -> m.getBody() != null).collect(Collectors.toList());
            for (int i = 0; i < valid.size(); i++) {
              // finds: ExceptionEscapesRecordLoop
              orders.store(valid.get(i).getBody());
            }
            """));
  }

  @Test
  void validOnesInAStream() {
    assertFlow(
        collecting(
            """
            List<SQSMessage> valid =
                event.getRecords().stream().filter(m -> m.getBody() != null).collect(Collectors.toList());
            // finds: ExceptionEscapesRecordLoop
            valid.stream().map(SQSMessage::getBody).forEach(body -> orders.store(body));
            """));
  }
}
