package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** An anonymous class overrides the handler. */
public class HandlerOverriddenByAnonymous implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return null;
  }

  static HandlerOverriddenByAnonymous quiet() {
    return new HandlerOverriddenByAnonymous() {
      @Override
      public Void handleRequest(SQSEvent event, Context context) {
        return null;
      }
    };
  }
}
