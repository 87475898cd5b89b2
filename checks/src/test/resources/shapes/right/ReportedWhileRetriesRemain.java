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

/** A failed message is reported as long as it was not received too often; after that it is logged and given up on purpose. */
public class ReportedWhileRetriesRemain implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = LoggerFactory.getLogger(ReportedWhileRetriesRemain.class);

  private final Orders orders;

  public ReportedWhileRetriesRemain(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        if (!"5".equals(message.getAttributes().get("ApproximateReceiveCount"))) {
          failures.add(new BatchItemFailure(message.getMessageId()));
        } else {
          log.error("given up", e);
        }
      }
    }
    return new SQSBatchResponse(failures);
  }
}
