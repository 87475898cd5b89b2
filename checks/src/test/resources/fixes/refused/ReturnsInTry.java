import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A discarded message ends the batch, and a failure is logged. */
public class ReturnsInTry implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        if (message.getMessageAttributes().isEmpty()) {
          context.getLogger().log("discarded " + message.getMessageId());
          return null;
        }
        Work.on(message.getBody());
      } catch (Exception e) {
        context.getLogger().log("failed: " + e);
      }
    }
    return null;
  }
}
