package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Comments follow on the lines of what is done with the first message. */
public class FirstMessageWithComments implements RequestHandler<SQSEvent, String> {
  @Override
  public String handleRequest(SQSEvent event, Context context) {
    SQSMessage message = event.getRecords().get(0); /* the only one */
    Work.on(message.getBody()); // once
    return "OK";
  }
}
