package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The try around the loop has comments, and one of its catches throws on. */
public class TryAroundWithComments implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    try {
      for (SQSMessage message : event.getRecords()) {
        Work.on(message.getBody());
      }
    } catch (IllegalArgumentException e) { // what cannot be read
      // nobody can repair it

      context.getLogger().log("malformed " + e); // seen in the dashboard
    } catch (IllegalStateException e) {
      // a mistake of ours
      throw new RuntimeException("the store is closed", e); // alarm
    } catch (Exception e) {
      /* the store is down,
         or slow */
      context.getLogger().log("failed " + e);
    } // all messages tried
    return null;
  }
}
