package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;

/** The response is built first around an empty list, and failures are added to the list that it holds. */
public class ResponseListIsTheSink implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ResponseListIsTheSink(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    SQSBatchResponse response = new SQSBatchResponse(new ArrayList<>());
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (Exception e) {
        response.getBatchItemFailures().add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
      }
    }
    return response;
  }
}
