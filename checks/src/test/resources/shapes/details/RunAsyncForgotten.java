package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Each message runs asynchronously, and the future is dropped. */
public class RunAsyncForgotten implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public RunAsyncForgotten(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    event.getRecords().forEach(message -> {
      // finds: RecordProcessingNotAwaited
      CompletableFuture.runAsync(() -> orders.store(message.getBody()));
    });
    return new SQSBatchResponse(List.of());
  }
}
