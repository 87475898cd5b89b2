package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import java.util.List;

/** Without a try the FIFO batch goes back whole, in order; only the missing per-record report is found. */
@FifoQueue
public class EscapesOnFifo implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public EscapesOnFifo(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      // finds: ExceptionEscapesRecordLoop
      orders.store(message.getBody());
    }
    return new SQSBatchResponse(List.of());
  }
}
