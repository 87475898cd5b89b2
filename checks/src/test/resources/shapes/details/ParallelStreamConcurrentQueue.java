package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A parallel stream fills a concurrent queue, of which the response is made: right. */
public class ParallelStreamConcurrentQueue implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ParallelStreamConcurrentQueue(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    ConcurrentLinkedQueue<BatchItemFailure> failures = new ConcurrentLinkedQueue<>();
    event.getRecords().parallelStream().forEach(message -> {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    });
    return new SQSBatchResponse(new ArrayList<>(failures));
  }
}
