package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Patterns around the loop and before it bind the names that an exception would get. */
public class BindingsNamedE implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Object owner = this;
    while (!(owner instanceof BindingsNamedE e)) {
      owner = this;
    }
    for (; !(owner instanceof RequestHandler<?, ?> exception); owner = this) {
      owner = this;
    }
    if (owner instanceof RequestHandler<?, ?> failure && failure.equals(e)) {
      for (SQSMessage message : event.getRecords()) {
        Work.on(message.getBody());
      }
    }
    context.getLogger().log("" + (e + " " + exception));
    return null;
  }
}
