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

/** A helper processes one message and adds the failure to the list that it is given. */
public class HelperFillsTheList implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public HelperFillsTheList(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage each : event.getRecords()) {
      handle(each, failures);
    }
    return new SQSBatchResponse(failures);
  }

  private void handle(SQSMessage message, List<BatchItemFailure> failures) {
    try {
      orders.store(message.getBody());
    } catch (RuntimeException e) {
      failures.add(new BatchItemFailure(message.getMessageId()));
    }
  }
}
