package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Without a batch response, failures are logged and the FIFO loop goes on: lost and out of order. */
@FifoQueue
public class VoidSwallowsAndContinues implements RequestHandler<SQSEvent, Void> {
  private static final Logger log = LoggerFactory.getLogger(VoidSwallowsAndContinues.class);

  private final Orders orders;

  public VoidSwallowsAndContinues(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    // finds: FifoContinuesAfterFailure
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      // finds: RecordFailureSwallowed
      } catch (RuntimeException e) {
        log.error("failed", e);
      }
    }
    return null;
  }
}
