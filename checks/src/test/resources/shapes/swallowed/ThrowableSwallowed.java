package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Even errors are caught and only logged. */
public class ThrowableSwallowed implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = LoggerFactory.getLogger(ThrowableSwallowed.class);

  private final Orders orders;

  public ThrowableSwallowed(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    event.getRecords().forEach(message -> {
      try {
        orders.store(message.getBody());
      // finds: RecordFailureSwallowed
      } catch (Throwable t) {
        log.error("failed", t);
      }
    });
    return new SQSBatchResponse(List.of());
  }
}
