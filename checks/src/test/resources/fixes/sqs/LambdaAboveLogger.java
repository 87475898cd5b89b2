package fixes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.logging.Logger;

/** The logger is declared below the field with the lambda. */
public class LambdaAboveLogger {
  static final RequestHandler<SQSEvent, Void> HANDLER = (event, context) -> {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return null;
  };

  private static final Logger log = Logger.getLogger("orders");
}
