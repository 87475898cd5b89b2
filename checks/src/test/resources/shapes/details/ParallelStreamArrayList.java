package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** A parallel stream fills an ArrayList from several threads. */
public class ParallelStreamArrayList implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ParallelStreamArrayList(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    event.getRecords().parallelStream().forEach(message -> {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        // finds: UnsynchronizedBatchItemFailures
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    });
    return new SQSBatchResponse(failures);
  }
}
