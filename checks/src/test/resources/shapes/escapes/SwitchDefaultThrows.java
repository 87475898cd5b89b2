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

/** The cases report their failures, but the default case throws. */
public class SwitchDefaultThrows implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public SwitchDefaultThrows(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      switch (message.getMessageAttributes().get("type").getStringValue()) {
        case "order":
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
          break;
        case "ping":
          break;
        default:
          // finds: ExceptionEscapesRecordLoop
          throw new IllegalArgumentException("unknown type");
      }
    }
    return new SQSBatchResponse(failures);
  }
}
