package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;

/** The catch that throws on stands in a loop over the lines of one message. */
public class RethrowInInnerLoop implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      for (String line : message.getBody().split("\n")) {
        try {
          Work.checkedOn(line);
        } catch (IOException | RuntimeException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return null;
  }
}
