package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** forEach with a reference to a helper that throws. */
public class MethodReference implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public MethodReference(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    // finds: ExceptionEscapesRecordLoop
    event.getRecords().forEach(this::process);
    return SQSBatchResponse.builder().withBatchItemFailures(List.of()).build();
  }

  private void process(SQSMessage message) {
    orders.store(message.getBody());
  }
}
