package io.github.lambdabatch.flow;

import static io.github.lambdabatch.flow.FlowSources.assertFlow;
import static io.github.lambdabatch.flow.FlowSources.fifo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Variables that are given the outcome of the work on a record in the {@code try} and in the {@code catch}. */
final class OutcomesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "boolean outcome; true; false; !outcome",
        "int outcome; 0; 1; outcome != 0",
        "String outcome; \"done\"; \"failed\"; outcome.equals(\"failed\")"
      })
  void declaredWithoutAValueFifoContinues(String declaration, String good, String bad, String test) {
    assertFlow(
        fifo(
            """
            List<SQSMessage> unsuccessful = new ArrayList<>();
            // finds: FifoContinuesAfterFailure
            for (SQSMessage message : event.getRecords()) {
              %s;
              try {
                orders.store(message.getBody());
                outcome = %s;
              } catch (RuntimeException e) {
                outcome = %s;
              }
              if (%s) {
                unsuccessful.add(message);
              }
            }
            return new SQSBatchResponse(
                unsuccessful.stream().map(one -> new BatchItemFailure(one.getMessageId())).toList());
            """
                .formatted(declaration, good, bad, test)));
  }

  @Test
  void countedAttemptsFifoStops() {
    assertFlow(
        fifo(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              if (!failures.isEmpty()) {
                failures.add(new BatchItemFailure(message.getMessageId()));
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
            return new SQSBatchResponse(failures);
            """));
  }

  @Test
  void declaredWithoutAValueFifoStops() {
    assertFlow(
        fifo(
            """
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSMessage message : event.getRecords()) {
              boolean succeeded;
              try {
                succeeded = failures.isEmpty();
                if (succeeded) {
                  orders.store(message.getBody());
                }
              } catch (RuntimeException e) {
                succeeded = false;
              }
              if (!succeeded) {
                failures.add(new BatchItemFailure(message.getMessageId()));
              }
            }
            return new SQSBatchResponse(failures);
            """));
  }
}
