package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** What fails before the loop would end in the catch of the handler. */
public class TryAroundInHelper implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    try {
      process(event, context);
    } catch (RuntimeException e) {
      context.getLogger().log("noted: " + e);
    }
    return null;
  }

  private void process(SQSEvent event, Context context) {
    try {
      connect();
      for (SQSMessage message : event.getRecords()) {
        Work.on(message.getBody());
      }
    } catch (RuntimeException e) {
      context.getLogger().log("noted: " + e);
    }
  }

  private void connect() {
    System.out.flush();
  }
}
