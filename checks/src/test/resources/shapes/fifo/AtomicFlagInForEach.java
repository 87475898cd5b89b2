package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** forEach visits all messages, but an AtomicBoolean keeps the later ones from being processed. */
@FifoQueue
public class AtomicFlagInForEach implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public AtomicFlagInForEach(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    AtomicBoolean failed = new AtomicBoolean(false);
    event.getRecords().forEach(message -> {
      if (failed.get()) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        return;
      }
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failed.set(true);
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    });
    return new SQSBatchResponse(failures);
  }
}
