package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;

/** A multi-catch of two exceptions, with a finally that counts. */
public class MultiCatchLogs implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    int seen = 0;
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.checkedOn(message.getBody());
        Work.on(message.getBody());
      } catch (IOException | IllegalStateException e) {
        context.getLogger().log(e.toString());
      } finally {
        seen++;
      }
    }
    context.getLogger().log("saw " + seen);
    return null;
  }
}
