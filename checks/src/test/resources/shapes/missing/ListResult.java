package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.stream.Collectors;

/** The handler returns what was processed as a list of texts. */
public class ListResult implements RequestHandler<SQSEvent, List<String>> {
  private final Orders orders;

  public ListResult(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public List<String> handleRequest(SQSEvent event, Context context) {
    return event.getRecords().stream().map(message -> process(message)).collect(Collectors.toList());
  }

  private String process(SQSMessage message) {
    orders.store(message.getBody());
    return message.getMessageId();
  }
}
