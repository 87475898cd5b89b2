package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;

/** The loop only logs: nothing in it can fail. */
public class OnlyLogged implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public OnlyLogged(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      context.getLogger().log(String.format("got %s: %s", message.getMessageId(), message.getBody()));
    }
    return SQSBatchResponse.builder().withBatchItemFailures(new ArrayList<>()).build();
  }
}
