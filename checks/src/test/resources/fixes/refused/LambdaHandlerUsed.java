package fixes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Other code calls the handler, a lambda, and takes its result. */
public class LambdaHandlerUsed {
  static final RequestHandler<SQSEvent, Void> HANDLER =
      (event, context) -> {
        for (SQSMessage message : event.getRecords()) {
          Work.on(message.getBody());
        }
        return null;
      };

  public Void again(SQSEvent event) {
    Void result = HANDLER.handleRequest(event, null);
    return result;
  }
}
