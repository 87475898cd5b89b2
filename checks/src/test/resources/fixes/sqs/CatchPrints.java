package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The catch block only prints, and the parameter is named ignored. */
public class CatchPrints implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message.getBody());
      } catch (Exception ignored) { // keep going
        System.out.println("skipped " + message.getMessageId());
      }
    }
    return null;
  }
}
