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

/** The handler of a standard queue stops when interrupted and reports the failed and all unprocessed messages. */
public class StopsAndReportsTheRest implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public StopsAndReportsTheRest(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<SQSMessage> messages = event.getRecords();
    for (int i = 0; i < messages.size(); i++) {
      try {
        orders.store(messages.get(i).getBody());
      } catch (RuntimeException e) {
        messages.subList(i, messages.size())
            .forEach(rest -> failures.add(new BatchItemFailure(rest.getMessageId())));
        break;
      }
    }
    return new SQSBatchResponse(failures);
  }
}
