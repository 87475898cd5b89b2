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

/** The catch calls a helper that logs and adds the failure. */
public class CatchCallsReportHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = LoggerFactory.getLogger(CatchCallsReportHelper.class);

  private final Orders orders;

  public CatchCallsReportHelper(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage each : event.getRecords()) {
      try {
        orders.store(each.getBody());
      } catch (RuntimeException e) {
        report(failures, each, e);
      }
    }
    return new SQSBatchResponse(failures);
  }

  private void report(List<BatchItemFailure> failures, SQSMessage message, Exception cause) {
    log.error("failed " + message.getMessageId(), cause);
    failures.add(new BatchItemFailure(message.getMessageId()));
  }
}
