package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The variable is named by a return that ends the loop as well. */
public class VariableInDroppingReturn implements RequestHandler<SQSEvent, String> {
  @Override
  public String handleRequest(SQSEvent event, Context context) {
    String failed = "failed";
    String done = "done";
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message.getBody());
      } catch (IllegalStateException e) {
        return failed;
      }
    }
    return done;
  }
}
