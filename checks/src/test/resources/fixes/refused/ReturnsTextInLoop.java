import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** What cannot be stored ends the batch. */
public class ReturnsTextInLoop implements RequestHandler<SQSEvent, String> {
  @Override
  public String handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      if (!Work.tryOn(message.getBody())) {
        return "FAILED";
      }
      Work.parse(message.getBody());
    }
    return "OK";
  }
}
