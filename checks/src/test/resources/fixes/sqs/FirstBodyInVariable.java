package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** The body of the first message is in a variable, and the message is not. */
public class FirstBodyInVariable implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    String message = event.getRecords().get(0).getBody().strip();
    Work.on(message);
    return null;
  }
}
