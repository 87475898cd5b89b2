import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** What the work returns ends the loop. */
public class ConditionIsStop implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    boolean more = true;
    for (int i = 0; i < event.getRecords().size() && more; i++) {
      SQSMessage message = event.getRecords().get(i);
      more = Work.tryOn(message.getBody());
    }
    return null;
  }
}
