package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The record loop is what a catch does. */
public class LoopInCatch implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    try {
      throw new UnsupportedOperationException("no bulk request");
    } catch (UnsupportedOperationException e) {
      for (SQSMessage message : event.getRecords()) {
        Work.on(message.getBody());
      }
    }
    return null;
  }
}
