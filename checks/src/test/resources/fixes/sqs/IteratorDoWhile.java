package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.Iterator;

/** The loop asks at its end. */
public class IteratorDoWhile implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Iterator<SQSMessage> messages = event.getRecords().iterator();
    do {
      SQSMessage message = messages.next();
      Work.on(message.getBody());
    } while (messages.hasNext());
    return null;
  }
}
