package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** forEach with a reference to a helper that catches and logs. */
public class ReferencedHelperSwallows implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = LoggerFactory.getLogger(ReferencedHelperSwallows.class);

  private final Orders orders;

  public ReferencedHelperSwallows(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    event.getRecords().forEach(this::process);
    return new SQSBatchResponse(List.of());
  }

  private void process(SQSMessage message) {
    try {
      orders.store(message.getBody());
    // finds: RecordFailureSwallowed
    } catch (RuntimeException e) {
      log.error("failed {}", message.getMessageId());
    }
  }
}
