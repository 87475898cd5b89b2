package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A field is named e, and a body of one message declares a local variable failure. */
public class ExceptionField implements RequestHandler<SQSEvent, Void> {
  private Exception e;

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      String failure = "failure of " + message.getMessageId();
      if (e != null) context.getLogger().log("before " + failure + ": " + e);
      Work.on(message.getBody());
    }
    return null;
  }
}
