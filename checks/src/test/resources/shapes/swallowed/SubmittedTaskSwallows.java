package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each task of the pool catches and logs its message's failure; awaiting the tasks cannot bring it back. */
public class SubmittedTaskSwallows implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = LoggerFactory.getLogger(SubmittedTaskSwallows.class);

  private final Orders orders;

  public SubmittedTaskSwallows(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      running.add(CompletableFuture.runAsync(() -> {
        try {
          orders.store(message.getBody());
        // finds: RecordFailureSwallowed
        } catch (RuntimeException e) {
          log.error("failed", e);
        }
      }));
    }
    CompletableFuture.allOf(running.toArray(new CompletableFuture<?>[0])).join();
    return new SQSBatchResponse(List.of());
  }
}
