package shapes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** Nothing in the loop can fail, but the declared type can report no failure either. */
public class VoidOnlyLogs implements RequestHandler<SQSEvent, Void> {
  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      context.getLogger().log("event body " + message.getBody());
    }
    return null;
  }
}
