package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;

/** A parallel stream has no order at all. */
@FifoQueue
public class FifoParallel implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().parallelStream().forEach(message -> {
      try {
        Work.on(message.getBody());
      } catch (Exception e) {
        context.getLogger().log("failed: " + e);
      }
    });
    return null;
  }
}
