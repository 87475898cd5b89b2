package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A failure would keep the loop from counting; it asks at its end. */
public class DoCountsInItsBody implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    int i = 0;
    do {
      SQSMessage message = event.getRecords().get(i);
      Work.on(message.getBody());
      i++;
    } while (i < event.getRecords().size());
    return null;
  }
}
