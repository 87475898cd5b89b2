package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import software.amazon.lambda.powertools.sqs.SqsUtils;

/** The old Powertools utility deletes processed messages by hand and throws: right without a batch response. */
public class PowertoolsOldUtility implements RequestHandler<SQSEvent, List<String>> {
  private final Orders orders;

  public PowertoolsOldUtility(Orders orders) {
    this.orders = orders;
  }

  @Override
  public List<String> handleRequest(SQSEvent event, Context context) {
    return SqsUtils.batchProcessor(event, (SQSMessage message) -> {
      orders.store(message.getBody());
      return message.getMessageId();
    });
  }
}
