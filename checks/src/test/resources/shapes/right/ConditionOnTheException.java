package shapes;

import app.Orders;
import app.ThrottledException;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Only failures that are worth a retry are reported; the condition on the exception decides. */
public class ConditionOnTheException implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ConditionOnTheException(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.submit(message.getBody());
      } catch (Exception e) {
        if (e instanceof ThrottledException || e.getCause() instanceof IOException) {
          failures.add(new BatchItemFailure(message.getMessageId()));
        }
      }
    }
    return new SQSBatchResponse(failures);
  }
}
