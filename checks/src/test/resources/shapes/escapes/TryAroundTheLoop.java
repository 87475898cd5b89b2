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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One try around the whole loop that only logs: the first failure ends the batch. */
public class TryAroundTheLoop implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = LoggerFactory.getLogger(TryAroundTheLoop.class);

  private final Orders orders;

  public TryAroundTheLoop(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    try {
      for (SQSMessage message : event.getRecords()) {
        // finds: ExceptionEscapesRecordLoop
        orders.store(message.getBody());
      }
    } catch (Exception e) {
      log.error("batch failed", e);
    }
    return new SQSBatchResponse(failures);
  }
}
