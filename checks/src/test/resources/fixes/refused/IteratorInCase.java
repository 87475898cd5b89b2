package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.Iterator;

/** The message is not taken in any case: there are others. */
public class IteratorInCase implements RequestHandler<SQSEvent, Void> {
  private boolean verbose = true;

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Iterator<SQSMessage> messages = event.getRecords().iterator();

    while (messages.hasNext()) {
      int priority =
          switch (verbose ? 1 : 2) {
            case 1 -> accept(messages.next());
            default -> 2;
          };
      context.getLogger().log("priority: " + priority);
    }
    return null;
  }

  private int accept(SQSMessage message) {
    Work.on(message.getBody());
    return 1;
  }
}
