package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** The base class of the file catches what processing throws and only logs. */
public class SwallowedInBase extends LoggingBase {
  private final Orders orders;

  public SwallowedInBase(Orders orders) {
    this.orders = orders;
  }

  @Override
  protected void process(SQSMessage message) {
    orders.store(message.getBody());
  }
}

abstract class LoggingBase implements RequestHandler<SQSEvent, SQSBatchResponse> {
  protected abstract void process(SQSMessage message);

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        process(message);
      // finds: RecordFailureSwallowed
      } catch (RuntimeException e) {
        context.getLogger().log(e.toString());
      }
    }
    return new SQSBatchResponse(List.of());
  }
}
