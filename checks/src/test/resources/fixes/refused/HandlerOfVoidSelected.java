package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A field of the class becomes a handler of a Void. */
public class HandlerOfVoidSelected implements RequestHandler<SQSEvent, Void> {
  private final HandlerOfVoidSelected self = this;

  RequestHandler<SQSEvent, Void> plain() {
    return this.self;
  }

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return null;
  }
}
