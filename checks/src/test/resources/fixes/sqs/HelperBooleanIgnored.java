package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The helper for one message says whether it succeeded, and nobody asks. */
public class HelperBooleanIgnored implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      process(message.getBody());
    }
    return null;
  }

  private boolean process(String body) {
    try {
      Work.on(body);
      return true;
    } catch (RuntimeException e) {
      System.err.println(e);
      return false;
    }
  }
}
