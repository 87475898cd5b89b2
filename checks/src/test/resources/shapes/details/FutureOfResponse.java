package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The declared type is a future of the response, of which the runtime writes the future's own properties. */
public class FutureOfResponse implements RequestHandler<SQSEvent, CompletableFuture<SQSBatchResponse>> {
  private final Orders orders;

  public FutureOfResponse(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: BatchResponseTypeHidden
  public CompletableFuture<SQSBatchResponse> handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return CompletableFuture.completedFuture(new SQSBatchResponse(failures));
  }
}
