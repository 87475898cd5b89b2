package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;
import java.util.logging.Logger;

/** What a catch throws on nobody has logged, but for the second one. */
public class CatchRethrowsLogged implements RequestHandler<SQSEvent, Void> {
  private static final Logger LOG = Logger.getLogger("orders");

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      LOG.fine("one more");
      try {
        Work.checkedOn(message.getBody());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      } catch (RuntimeException e) {
        LOG.fine("malformed");
        throw e;
      }
    }
    return null;
  }
}
