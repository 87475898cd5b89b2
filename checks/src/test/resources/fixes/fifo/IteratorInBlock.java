import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;
import java.util.Iterator;

/** An iterator whose message is declared in a block inside of the loop's body. */
@FifoQueue
public class IteratorInBlock implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (Iterator<SQSMessage> messages = event.getRecords().iterator(); messages.hasNext(); ) {
      synchronized (this) {
        SQSMessage message = messages.next();
        try {
          Work.on(message);
        } catch (RuntimeException e) {
          context.getLogger().log(e.toString());
        }
      }
    }
    return null;
  }
}
