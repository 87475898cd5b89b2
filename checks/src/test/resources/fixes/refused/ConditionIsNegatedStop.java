package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.Iterator;

/** What the work returns ends the loop; so it does where it is negated. */
public class ConditionIsNegatedStop implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    boolean stopped = false;
    Iterator<SQSMessage> messages = event.getRecords().iterator();
    do {
      SQSMessage message = messages.next();
      stopped = !Work.tryOn(message.getBody());
    } while (!stopped && messages.hasNext());
    return null;
  }
}
