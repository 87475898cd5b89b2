package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.Iterator;

/** The loop takes the message where it needs it. */
public class IteratorOneLine implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Iterator<SQSMessage> messages = event.getRecords().iterator();
    while (messages.hasNext()) Work.on(messages.next().getBody());
    return null;
  }
}
