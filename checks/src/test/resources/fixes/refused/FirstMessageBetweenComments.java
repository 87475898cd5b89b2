package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A statement follows a comment on the line of the first message. */
public class FirstMessageBetweenComments implements RequestHandler<SQSEvent, String> {
  @Override
  public String handleRequest(SQSEvent event, Context context) {
    SQSMessage message = event.getRecords().get(0); /* the only one */ String body = message.getBody();
    Work.on(body);
    return "OK";
  }
}
