package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** What fails behind the loop would not be seen, and must not bring back what was processed. */
public class TryAroundWorksBehind implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    try {
      for (SQSMessage message : event.getRecords()) {
        Work.on(message.getBody());
      }
      commit();
    } catch (RuntimeException e) {
      context.getLogger().log("noted: " + e);
    }
    return null;
  }

  private void commit() {
    System.out.flush();
  }
}
