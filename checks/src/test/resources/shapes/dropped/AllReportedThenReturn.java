package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** At the first failure all messages of the batch are reported, the done ones too: repeated, but none is lost. */
public class AllReportedThenReturn implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public AllReportedThenReturn(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        return new SQSBatchResponse(event.getRecords().stream()
            .map(each -> new BatchItemFailure(each.getMessageId()))
            .toList());
      }
    }
    return new SQSBatchResponse(List.of());
  }
}
