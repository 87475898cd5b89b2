package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;

/** Continues in the middle of the body, and counts and logs after the loop. */
@FifoQueue
public class FifoContinueAndCount implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    int failures = 0;
    int processed = 0;
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message.getBody());
      } catch (Exception e) {
        failures++;
        continue;
      }
      processed++;
    }
    context.getLogger().log(processed + " processed, " + failures + " failed");
    return null;
  }
}
