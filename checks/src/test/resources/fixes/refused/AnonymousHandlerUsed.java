package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The handler is an anonymous class in a field, and other code takes its result. */
public class AnonymousHandlerUsed {
  private final RequestHandler<SQSEvent, Void> handler = new RequestHandler<SQSEvent, Void>() {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
      for (SQSMessage message : event.getRecords()) {
        Work.on(message.getBody());
      }
      return null;
    }
  };

  public Void handle(SQSEvent event) {
    return handler.handleRequest(event, null);
  }
}
