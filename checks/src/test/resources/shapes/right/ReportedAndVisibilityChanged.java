package shapes;

import app.Orders;
import app.Visibility;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** A failed message is reported and gets a longer visibility timeout. */
public class ReportedAndVisibilityChanged implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;
  private final Visibility visibility;

  public ReportedAndVisibilityChanged(Orders orders, Visibility visibility) {
    this.orders = orders;
    this.visibility = visibility;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        visibility.extend(message.getReceiptHandle(), 60);
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
