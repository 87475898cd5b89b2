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

/** The failed messages themselves are collected and turned into the response at the end. */
public class FailedMessagesThenResponse implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FailedMessagesThenResponse(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> failed = new ArrayList<>();
    for (SQSMessage each : event.getRecords()) {
      try {
        orders.store(each.getBody());
      } catch (RuntimeException e) {
        failed.add(each);
      }
    }
    return SQSBatchResponse.builder()
        .withBatchItemFailures(failed.stream().map(m -> new BatchItemFailure(m.getMessageId())).toList())
        .build();
  }
}
