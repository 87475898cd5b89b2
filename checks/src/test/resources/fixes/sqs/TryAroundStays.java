package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The try around the loop is there for more than the loop. */
public class TryAroundStays implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    try {
      connect();
      for (SQSMessage message : event.getRecords()) {
        Work.on(message.getBody());
      }
    } catch (RuntimeException e) {
      context.getLogger().log("noted: " + e);
    }
    return null;
  }

  private void connect() {
    System.out.flush();
  }
}
