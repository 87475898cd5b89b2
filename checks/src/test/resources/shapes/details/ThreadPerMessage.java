package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** A thread is started for each message, and not joined. */
public class ThreadPerMessage implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ThreadPerMessage(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      // finds: RecordProcessingNotAwaited
      new Thread(() -> orders.store(message.getBody())).start();
    }
    return new SQSBatchResponse(List.of());
  }
}
