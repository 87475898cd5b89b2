package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Refused: the exception behind the loop would send the whole batch back, whatever the response says. */
public class ThrowsBehindTheLoop implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    boolean failed = false;
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message);
      } catch (RuntimeException e) {
        failed = true;
      }
    }
    if (failed) {
      throw new IllegalStateException("some failed");
    }
    return null;
  }
}
