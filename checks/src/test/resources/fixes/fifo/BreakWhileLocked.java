import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;

/** Stops at the first failure from within a lock, and loses it and the rest. */
@FifoQueue
public class BreakWhileLocked implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message);
      } catch (RuntimeException e) {
        synchronized (this) {
          context.getLogger().log("stopping: " + e.getMessage());
          break;
        }
      }
    }
    return null;
  }
}
