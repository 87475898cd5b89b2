package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.Iterator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The catch logs under a condition, and does nothing else. */
public class LoggedOnlyInDebug implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = LoggerFactory.getLogger(LoggedOnlyInDebug.class);

  private final Orders orders;

  public LoggedOnlyInDebug(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Iterator<SQSMessage> iterator = event.getRecords().iterator();
    while (iterator.hasNext()) {
      SQSMessage message = iterator.next();
      try {
        orders.store(message.getBody());
      // finds: RecordFailureSwallowed
      } catch (RuntimeException e) {
        if (log.isDebugEnabled()) {
          log.debug("failed {}", message.getMessageId());
        }
      }
    }
    return new SQSBatchResponse(List.of());
  }
}
