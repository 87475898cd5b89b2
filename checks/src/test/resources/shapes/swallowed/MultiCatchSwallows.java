package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A multi-catch of everything that can come only logs. */
public class MultiCatchSwallows implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = LoggerFactory.getLogger(MultiCatchSwallows.class);

  private final Orders orders;

  public MultiCatchSwallows(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.storeChecked(message.getBody());
      // finds: RecordFailureSwallowed
      } catch (IOException | RuntimeException e) {
        log.warn("failed", e);
      }
    }
    return new SQSBatchResponse(List.of());
  }
}
