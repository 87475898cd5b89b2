package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.logging.Logger;

/** The message has the name of the logger, which each handler has for itself. */
public class LoggerOfObjectHidden implements RequestHandler<SQSEvent, Void> {
  private final Logger log = Logger.getLogger("orders");

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage log : event.getRecords()) {
      Work.on(log.getBody());
    }
    return null;
  }
}
