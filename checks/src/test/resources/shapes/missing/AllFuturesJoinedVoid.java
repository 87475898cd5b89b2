package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.concurrent.CompletableFuture;

/** Messages run asynchronously and are joined together; a failed one fails the batch. */
public class AllFuturesJoinedVoid implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public AllFuturesJoinedVoid(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    CompletableFuture<?>[] running = event.getRecords().stream()
        .map(message -> CompletableFuture.runAsync(() -> orders.store(message.getBody())))
        .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(running).join();
    return null;
  }
}
