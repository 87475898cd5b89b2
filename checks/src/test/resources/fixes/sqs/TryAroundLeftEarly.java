package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The catch around the loop may return early. */
public class TryAroundLeftEarly implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    try {
      for (SQSMessage message : event.getRecords()) {
        Work.on(message.getBody());
      }
    } catch (RuntimeException e) {
      if (event.getRecords().isEmpty()) {
        return null;
      }
      context.getLogger().log("noted: " + e);
    }
    return null;
  }
}
