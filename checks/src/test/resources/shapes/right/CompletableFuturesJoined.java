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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Messages run asynchronously, each future turns its exception into a failure, and all are joined. */
public class CompletableFuturesJoined implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public CompletableFuturesJoined(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<CompletableFuture<Optional<BatchItemFailure>>> running = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      running.add(CompletableFuture.supplyAsync(() -> attempt(message)));
    }
    List<BatchItemFailure> failures = running.stream()
        .map(CompletableFuture::join)
        .flatMap(Optional::stream)
        .toList();
    return new SQSBatchResponse(failures);
  }

  private Optional<BatchItemFailure> attempt(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(new BatchItemFailure(message.getMessageId()));
    }
  }
}
