package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** There is work behind the try as well. */
public class TryWithResourcesThenWork implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      try (java.io.StringReader reader = new java.io.StringReader(message.getBody())) {
        Work.parse(message.getBody());
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(e);
      }
      Work.on(message.getBody());
    }
    return null;
  }
}
