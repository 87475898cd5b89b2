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

/** Messages are dispatched by an arrow switch inside the try; an unknown type throws and is reported like any failure. */
public class ArrowSwitchInTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ArrowSwitchInTry(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        String type = message.getMessageAttributes().get("type").getStringValue();
        switch (type) {
          case "create" -> orders.store(message.getBody());
          case "check" -> orders.offer(message.getBody());
          default -> throw new IllegalArgumentException("unknown type " + type);
        }
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
