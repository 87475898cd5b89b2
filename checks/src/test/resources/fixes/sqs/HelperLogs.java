package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The helper for one message catches everything and logs it: the loop never sees a failure. */
public class HelperLogs implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      process(message, context);
    }
    context.getLogger().log("done");
    return null;
  }

  private void process(SQSMessage message, Context context) {
    try {
      context.getLogger().log("Processed message " + message.getBody());
      Work.on(message.getBody());
    } catch (Exception e) {
      context.getLogger().log("An error occurred");
    }
  }
}
