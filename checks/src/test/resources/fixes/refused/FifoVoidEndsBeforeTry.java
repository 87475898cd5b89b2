package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;

/** A message without a body ends the batch; a failure is only logged. */
@FifoQueue
public class FifoVoidEndsBeforeTry implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      if (message.getBody() == null) {
        return null;
      }
      try {
        Work.on(message.getBody());
      } catch (Exception e) {
        context.getLogger().log("failed: " + e);
      }
    }
    return null;
  }
}
