package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A forEach with a block lambda that catches and logs, and returns out of the lambda. */
public class ForEachBlockLambda implements RequestHandler<SQSEvent, Void> {
  private static final Logger LOG = Logger.getLogger(ForEachBlockLambda.class.getName());

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().forEach(message -> {
      if (message.getBody() == null) {
        return; // nothing in it
      }
      try {
        Work.on(message.getBody());
      } catch (Exception ex) {
        LOG.log(Level.FINE, "could not process " + message.getMessageId(), ex);
      }
    });
    return null;
  }
}
