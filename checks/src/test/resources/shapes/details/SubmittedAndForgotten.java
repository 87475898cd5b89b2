package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** Each message is submitted to a pool, and nobody waits for it. */
public class SubmittedAndForgotten implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;
  private final ExecutorService pool;

  public SubmittedAndForgotten(Orders orders, ExecutorService pool) {
    this.orders = orders;
    this.pool = pool;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      // finds: RecordProcessingNotAwaited
      pool.submit(() -> orders.store(message.getBody()));
    }
    return new SQSBatchResponse(List.of());
  }
}
