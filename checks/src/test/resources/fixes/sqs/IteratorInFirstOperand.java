package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.Iterator;

/** The message is taken in the first operand of a condition, whatever it says. */
public class IteratorInFirstOperand implements RequestHandler<SQSEvent, Void> {
  private boolean verbose = true;

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Iterator<SQSMessage> messages = event.getRecords().iterator();

    while (messages.hasNext()) {
      if (accept(messages.next()) && verbose || verbose) {
        context.getLogger().log("accepted");
      }
    }
    return null;
  }

  private boolean accept(SQSMessage message) {
    Work.on(message.getBody());
    return true;
  }
}
