package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Work that can fail comes behind the try in the loop body. */
public class WorkAfterTry implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      long sent = 0L;
      try {
        sent = Long.parseLong(message.getAttributes().get("SentTimestamp"));
      } catch (NumberFormatException nfe) {
        context.getLogger().log("no timestamp");
      }

      context.getLogger().log("age " + (System.currentTimeMillis() - sent));
      Work.on(message.getBody());
    }
    return null;
  }
}
