import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The loop takes one message. */
public class ReturnsAtEndOfBody implements RequestHandler<SQSEvent, String> {
  @Override
  public String handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
      return "OK";
    }
    return "no messages";
  }
}
