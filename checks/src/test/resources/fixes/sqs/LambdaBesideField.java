package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The lambda's field stands on the line of another. */
public class LambdaBesideField {
  private static final Object LOCK = new Object(); private static final RequestHandler<SQSEvent, Void> HANDLER = (event, context) -> {
    for (SQSMessage message : event.getRecords()) {
      synchronized (LOCK) {
        Work.on(message.getBody());
      }
    }
    return null;
  };

  public Object handle(SQSEvent event) {
    return HANDLER.handleRequest(event, null);
  }
}
