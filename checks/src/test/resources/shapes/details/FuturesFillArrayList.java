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

/** Asynchronous tasks fill an ArrayList from several threads, and are awaited. */
public class FuturesFillArrayList implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FuturesFillArrayList(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      running.add(CompletableFuture.runAsync(() -> {
        try {
          orders.store(message.getBody());
        } catch (RuntimeException e) {
          // finds: UnsynchronizedBatchItemFailures
          failures.add(new BatchItemFailure(message.getMessageId()));
        }
      }));
    }
    running.forEach(CompletableFuture::join);
    return new SQSBatchResponse(failures);
  }
}
