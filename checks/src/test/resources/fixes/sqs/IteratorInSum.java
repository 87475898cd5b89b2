package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.Iterator;

/** The message is taken in an operand that is evaluated in any case. */
public class IteratorInSum implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Iterator<SQSMessage> messages = event.getRecords().iterator();

    while (messages.hasNext()) {
      int size = 1 + (accept(messages.next()) ? 1 : 0);
      context.getLogger().log("size: " + size);
    }
    return null;
  }

  private boolean accept(SQSMessage message) {
    Work.on(message.getBody());
    return true;
  }
}
