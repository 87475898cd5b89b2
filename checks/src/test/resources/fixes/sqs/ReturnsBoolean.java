package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Declares Boolean and returns false out of the loop when a message fails. */
public class ReturnsBoolean implements RequestHandler<SQSEvent, Boolean> {
  @Override
  public Boolean handleRequest(SQSEvent event, Context context) {
    if (event == null) {
      return Boolean.TRUE;
    }
    for (final SQSMessage message : event.getRecords()) {
      try {
        Work.on(message);
      } catch (IllegalStateException exception) {
        System.out.println("failed: " + exception.getMessage());
        return false;
      }
    }
    return true;
  }
}
