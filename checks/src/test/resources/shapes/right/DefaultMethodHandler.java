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

/** An interface of the file has the loop in a default method; the handler only processes one message. */
public class DefaultMethodHandler implements PerMessage {
  private final Orders orders;

  public DefaultMethodHandler(Orders orders) {
    this.orders = orders;
  }

  @Override
  public void process(SQSMessage message) {
    orders.store(message.getBody());
  }
}

interface PerMessage extends RequestHandler<SQSEvent, SQSBatchResponse> {
  void process(SQSMessage message) throws Exception;

  @Override
  default SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        process(message);
      } catch (Exception e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
