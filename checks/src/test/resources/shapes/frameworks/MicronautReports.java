package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.micronaut.function.aws.MicronautRequestHandler;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** A Micronaut handler overrides execute and reports each failure. */
public class MicronautReports extends MicronautRequestHandler<SQSEvent, SQSBatchResponse> {
  @Inject Orders orders;

  @Override
  public SQSBatchResponse execute(SQSEvent event) {
    List<BatchItemFailure> failures = new ArrayList<>();
    if (event.getRecords() == null || event.getRecords().isEmpty()) {
      return SQSBatchResponse.builder().withBatchItemFailures(failures).build();
    }
    for (SQSMessage message : event.getRecords()) {
      String messageId = message.getMessageId();
      try {
        if (message.getBody().isEmpty()) {
          continue;
        }
        orders.store(message.getBody());
      } catch (Exception e) {
        failures.add(BatchItemFailure.builder().withItemIdentifier(messageId).build());
      }
    }
    return SQSBatchResponse.builder().withBatchItemFailures(failures).build();
  }
}
