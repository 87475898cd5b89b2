package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Each message is submitted to a pool, and each future is awaited in a try that reports. */
public class FuturesAwaited implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;
  private final ExecutorService pool;

  public FuturesAwaited(Orders orders, ExecutorService pool) {
    this.orders = orders;
    this.pool = pool;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Map<String, Future<?>> submitted = new LinkedHashMap<>();
    for (SQSMessage message : event.getRecords()) {
      submitted.put(message.getMessageId(), pool.submit(() -> orders.store(message.getBody())));
    }
    List<BatchItemFailure> failures = new ArrayList<>();
    for (Map.Entry<String, Future<?>> entry : submitted.entrySet()) {
      try {
        entry.getValue().get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        failures.add(new BatchItemFailure(entry.getKey()));
      } catch (ExecutionException e) {
        failures.add(new BatchItemFailure(entry.getKey()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
