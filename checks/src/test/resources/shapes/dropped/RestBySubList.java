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

/** The break is right, since the catch reports the failed message and all after it. */
public class RestBySubList implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public RestBySubList(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<SQSMessage> records = event.getRecords();
    for (int i = 0; i < records.size(); i++) {
      try {
        orders.store(records.get(i).getBody());
      } catch (RuntimeException e) {
        for (SQSMessage rest : records.subList(i, records.size())) {
          failures.add(new BatchItemFailure(rest.getMessageId()));
        }
        break;
      }
    }
    return new SQSBatchResponse(failures);
  }
}
