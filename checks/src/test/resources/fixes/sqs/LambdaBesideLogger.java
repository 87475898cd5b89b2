package fixes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.logging.Logger;

/** The class of the lambda has a logger. */
public class LambdaBesideLogger {
  private static final Logger log = Logger.getLogger("orders");

  public Object handle(SQSEvent event) {
    return handler().handleRequest(event, null);
  }

  private static RequestHandler<SQSEvent, Void> handler() {
    return (event, context) -> {
      for (SQSMessage message : event.getRecords()) {
        Work.on(message.getBody());
      }
      return null;
    };
  }
}
