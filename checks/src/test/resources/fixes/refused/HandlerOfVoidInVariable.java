package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A variable of the class becomes one of a handler of a Void. */
public class HandlerOfVoidInVariable implements RequestHandler<SQSEvent, Void> {
  static RequestHandler<SQSEvent, Void> create() {
    HandlerOfVoidInVariable made = new HandlerOfVoidInVariable();
    return made;
  }

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return null;
  }
}
