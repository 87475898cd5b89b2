package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A field holds what a method makes as a handler of a Void. */
public class HandlerOfVoidMade implements RequestHandler<SQSEvent, Void> {
  static final RequestHandler<SQSEvent, Void> HANDLER = create();

  static HandlerOfVoidMade create() {
    return new HandlerOfVoidMade();
  }

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return null;
  }
}
