package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The catch block logs and rethrows the exception in a RuntimeException. */
public class CatchRethrowsWrapped implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.checkedOn(message.getBody());
      } catch (Exception e) {
        context.getLogger().log("ERROR " + e);
        throw new RuntimeException(e);
      }
    }
    return null;
  }
}
