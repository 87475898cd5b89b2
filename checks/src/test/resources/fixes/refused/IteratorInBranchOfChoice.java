package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.Iterator;

/** The message is not taken in any case: one of two values is chosen. */
public class IteratorInBranchOfChoice implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Iterator<SQSMessage> messages = event.getRecords().iterator();

    while (messages.hasNext()) {
      String state = messages.hasNext() ? accept(messages.next()) : "none";
      context.getLogger().log(state);
    }
    return null;
  }

  private String accept(SQSMessage message) {
    Work.on(message.getBody());
    return "accepted";
  }
}
