package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Loops around the record loop bind the names that an exception would get. */
public class LoopInBindingLoops implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Object owner = this;
    while (owner instanceof LoopInBindingLoops e) {
      for (; owner instanceof RequestHandler<?, ?> exception; owner = null) {
        for (SQSMessage message : event.getRecords()) {
          Work.on(message.getBody());
        }
        context.getLogger().log("" + e + exception);
      }
    }
    return null;
  }
}
