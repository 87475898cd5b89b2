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

/** Response and failures are built with the default constructors and their setters. */
public class ResponseBySetters implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ResponseBySetters(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    SQSBatchResponse response = new SQSBatchResponse();
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (Exception e) {
        BatchItemFailure failure = new BatchItemFailure();
        failure.setItemIdentifier(message.getMessageId());
        failures.add(failure);
      }
    }
    response.setBatchItemFailures(failures);
    return response;
  }
}
