package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.micronaut.function.aws.MicronautRequestHandler;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A Micronaut handler whose helper wraps every exception as unchecked, which the loop catches and reports. */
public class MicronautHelperWraps extends MicronautRequestHandler<SQSEvent, SQSBatchResponse> {
  @Inject Orders orders;

  @Override
  public SQSBatchResponse execute(SQSEvent event) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        handle(message);
      } catch (RuntimeException e) {
        BatchItemFailure failure = BatchItemFailure.builder().withItemIdentifier(message.getMessageId()).build();
        failures.add(failure);
      }
    }
    return new SQSBatchResponse(failures);
  }

  private void handle(SQSMessage message) {
    String body = message.getBody();
    try {
      orders.storeChecked(body);
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException("could not store " + body, e);
    }
  }
}
