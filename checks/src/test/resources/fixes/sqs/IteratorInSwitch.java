package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.Iterator;

/** The message is taken by what a switch asks for. */
public class IteratorInSwitch implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Iterator<SQSMessage> messages = event.getRecords().iterator();

    while (messages.hasNext()) {
      switch (accept(messages.next())) {
        case "order":
          context.getLogger().log("order");
          break;
        default:
          context.getLogger().log("other");
      }
    }
    return null;
  }

  private String accept(SQSMessage message) {
    Work.on(message.getBody());
    return message.getBody();
  }
}
