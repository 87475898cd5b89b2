package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Logger;

/** Processes all records at a time and forgets what failed: no record comes back, so none behind it does. */
public class KinesisFuturesSwallowed implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private static final Logger log = Logger.getLogger("app");
  private final Orders orders;

  public KinesisFuturesSwallowed(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<CompletableFuture<Void>> futures =
        event.getRecords().stream()
            .map(message -> CompletableFuture.runAsync(() -> orders.store(message.getEventName())))
            .toList();
    for (CompletableFuture<Void> future : futures) {
      try {
        future.join();
        // finds: RecordFailureSwallowed
      } catch (CompletionException e) {
        log.warning("failed");
      }
    }
    return new StreamsEventResponse(List.of());
  }
}
