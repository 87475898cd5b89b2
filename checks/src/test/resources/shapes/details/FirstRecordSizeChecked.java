package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** The size of the batch is checked to be one before the first message is taken. */
public class FirstRecordSizeChecked implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FirstRecordSizeChecked(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    if (event.getRecords().size() != 1) {
      throw new IllegalStateException("expected a batch of one");
    }
    orders.store(event.getRecords().get(0).getBody());
    return new SQSBatchResponse(List.of());
  }
}
