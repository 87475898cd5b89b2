package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;

/** One try around the loop that returns from inside, rethrows wrapped, and has a finally. */
public class TryAroundLoopRethrows implements RequestHandler<SQSEvent, String> {
  @Override
  public String handleRequest(SQSEvent event, Context context) {
    long start = System.nanoTime();
    try {
      for (SQSMessage message : event.getRecords()) {
        Work.checkedOn(message.getBody());
      }
      return "SUCCESS";
    } catch (IOException e) {
      throw new IllegalStateException("Could not process the batch", e);
    } finally {
      context.getLogger().log("took " + (System.nanoTime() - start));
    }
  }
}
