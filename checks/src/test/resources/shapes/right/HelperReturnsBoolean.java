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

/** The helper signals failure by false, and the loop reports on false. */
public class HelperReturnsBoolean implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public HelperReturnsBoolean(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<SQSMessage> records = event.getRecords();
    for (int i = 0; i < records.size(); i++) {
      SQSMessage message = records.get(i);
      var success = process(message);
      if (!success) {
        failures.add(BatchItemFailure.builder().withItemIdentifier(message.getMessageId()).build());
      }
    }
    return SQSBatchResponse.builder().withBatchItemFailures(failures).build();
  }

  private boolean process(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return true;
    } catch (Exception e) {
      return false;
    }
  }
}
