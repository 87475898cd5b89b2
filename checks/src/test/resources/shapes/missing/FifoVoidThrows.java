package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;

/** A FIFO handler without a batch response that throws: the batch goes back whole, in order. */
@FifoQueue
public class FifoVoidThrows implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public FifoVoidThrows(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      orders.store(message.getBody());
    }
    return null;
  }
}
