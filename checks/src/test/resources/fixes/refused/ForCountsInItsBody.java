package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A failure would keep the loop from counting, which it does in its body. */
public class ForCountsInItsBody implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (int i = 0; i < event.getRecords().size(); ) {
      SQSMessage message = event.getRecords().get(i);
      Work.on(message.getBody());
      i++;
    }
    return null;
  }
}
