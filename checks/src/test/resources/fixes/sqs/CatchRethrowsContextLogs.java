package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;

/** The handler logs through its context. */
public class CatchRethrowsContextLogs implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    context.getLogger().log("a batch");
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.checkedOn(message.getBody());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return null;
  }
}
