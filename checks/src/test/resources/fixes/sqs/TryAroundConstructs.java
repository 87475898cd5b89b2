package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The try around the loop is there for a constructor as well. */
public class TryAroundConstructs implements RequestHandler<SQSEvent, Void> {
  private static final class Connection {
    private Connection() {
      System.out.flush();
    }
  }

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    try {
      Connection connection = new Connection();
      context.getLogger().log("" + ("connected"));
      for (SQSMessage message : event.getRecords()) {
        Work.on(message.getBody());
        context.getLogger().log("" + (connection));
      }
    } catch (RuntimeException e) {
      context.getLogger().log("noted: " + e);
    }
    return null;
  }
}
