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

/** The handler counts invocations in a field, which has nothing to do with failures; those are local and reported. */
public class StaticStateOfHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public StaticStateOfHandler(Orders orders) {
    this.orders = orders;
  }

  private int invocations;

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    invocations++;
    context.getLogger().log("invocation " + invocations);
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
