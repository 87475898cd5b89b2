package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** The loop is in a helper for the list; its catch logs. */
@FifoQueue
public class FifoHelperTakesList implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    if (event.getRecords() == null || event.getRecords().isEmpty()) return null;
    process(event.getRecords(), context);
    return null;
  }

  private static void process(List<SQSMessage> messages, Context context) {
    for (SQSMessage message : messages) {
      try {
        Work.on(message.getBody());
      } catch (IllegalStateException e) {
        context.getLogger().log("not processed: " + message.getMessageId());
      }
    }
  }
}
