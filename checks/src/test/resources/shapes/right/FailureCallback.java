package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Failures are reported through a callback that adds to the list. */
public class FailureCallback implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FailureCallback(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    Consumer<SQSMessage> onFailure = message -> failures.add(new BatchItemFailure(message.getMessageId()));
    event.getRecords().forEach(message -> process(message, onFailure));
    return new SQSBatchResponse(failures);
  }

  private void process(SQSMessage message, Consumer<SQSMessage> onFailure) {
    try {
      orders.store(message.getBody());
    } catch (RuntimeException e) {
      onFailure.accept(message);
    }
  }
}
