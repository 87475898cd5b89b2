package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.Iterator;

/** Takes the message out of the iterator where it needs it, and imports the event alone. */
public class IteratorWithoutImport implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Iterator<SQSEvent.SQSMessage> messages = event.getRecords().iterator();
    while (messages.hasNext()) {
      Work.on(messages.next().getBody());
    }
    return null;
  }
}
