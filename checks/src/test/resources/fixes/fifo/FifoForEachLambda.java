package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;

/** A forEach lambda, which cannot be left early; a return in it goes on to the next message. */
@FifoQueue
public class FifoForEachLambda implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().forEach(message -> {
      if (message.getBody().isEmpty()) {
        return;
      }
      try {
        Work.checkedOn(message.getBody());
      } catch (Exception e) {
        context.getLogger().log("failed: " + e.getMessage());
      }
    });
    return null;
  }
}
