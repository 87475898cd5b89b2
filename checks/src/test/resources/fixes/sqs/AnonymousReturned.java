package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A method makes the handler. */
public class AnonymousReturned {
  private RequestHandler<SQSEvent, Void> handler() {
    return new RequestHandler<SQSEvent, Void>() {
      @Override
      public Void handleRequest(SQSEvent event, Context context) {
        for (SQSMessage message : event.getRecords()) {
          Work.on(message.getBody());
        }
        return null;
      }
    };
  }

  public Object handle(SQSEvent event) {
    return handler().handleRequest(event, null);
  }
}
