package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.Iterator;

/** The message is not taken in any case: the second operand depends on the first. */
public class IteratorInOperand implements RequestHandler<SQSEvent, Void> {
  private boolean verbose = true;

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Iterator<SQSMessage> messages = event.getRecords().iterator();

    while (messages.hasNext()) {
      if (verbose && Work.tryOn(messages.next().getBody())) {
        context.getLogger().log("accepted");
      }
    }
    return null;
  }
}
