package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The text that is returned goes, with the variable and the helper call that made it. */
public class ReturnsTextOfFormula implements RequestHandler<SQSEvent, String> {
  @Override
  public String handleRequest(SQSEvent event, Context context) {
    String prefix = "processed ";
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return prefix + count(event);
  }

  private static String count(SQSEvent event) {
    return event.getRecords().size() + " messages";
  }
}
