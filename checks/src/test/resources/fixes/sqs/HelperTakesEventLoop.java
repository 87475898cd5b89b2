package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** The loop is in a private static helper that takes the event and returns a count, which the handler logs. */
public class HelperTakesEventLoop implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    int count = processAll(event);
    context.getLogger().log("processed " + count);
    return null;
  }

  private static int processAll(SQSEvent event) {
    int count = 0;
    for (SQSEvent.SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
      count++;
    }
    return count;
  }
}
