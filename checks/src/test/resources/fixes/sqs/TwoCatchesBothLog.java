package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Two catch blocks that both only log. */
public class TwoCatchesBothLog implements RequestHandler<SQSEvent, Void> {
  private static final Logger logger = Logger.getLogger("orders");

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.checkedOn(message.getBody());
      } catch (IOException e) {
        logger.log(Level.FINE, "I/O error", e);
      } catch (RuntimeException e) {
        logger.log(Level.FINE, "unexpected error", e);
      }
    }
    return null;
  }
}
