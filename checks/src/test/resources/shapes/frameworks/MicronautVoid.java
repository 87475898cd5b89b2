package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.micronaut.function.aws.MicronautRequestHandler;
import jakarta.inject.Inject;

/** A Micronaut handler without a batch response, whose exceptions fail the batch. */
public class MicronautVoid extends MicronautRequestHandler<SQSEvent, Void> {
  @Inject Orders orders;

  @Override
  // finds: MissingBatchResponse
  public Void execute(SQSEvent event) {
    try {
      for (SQSMessage message : event.getRecords()) {
        orders.storeChecked(message.getBody());
      }
    } catch (Exception e) {
      throw new IllegalStateException(e.getMessage());
    }
    return null;
  }
}
