package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;

/** What the try computes is used behind it; its catch throws on. */
public class RethrowThenWork implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      String order;
      try {
        Work.checkedOn(message.getBody());
        order = message.getBody();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      Work.on(order);
    }
    return null;
  }
}
