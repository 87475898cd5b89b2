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
import java.util.stream.Collectors;

/** The ids of the failed messages are collected, and a static helper makes the response of them. */
public class ResponseByStaticHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ResponseByStaticHelper(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<String> failedIds = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (Exception e) {
        failedIds.add(message.getMessageId());
      }
    }
    return responseOf(failedIds);
  }

  private static SQSBatchResponse responseOf(List<String> ids) {
    return new SQSBatchResponse(ids.stream().map(BatchItemFailure::new).collect(Collectors.toList()));
  }
}
