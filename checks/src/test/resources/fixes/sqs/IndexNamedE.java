package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The index has the name that an exception would get. */
public class IndexNamedE implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (int e = 0; e < event.getRecords().size(); e++) {
      SQSMessage message = event.getRecords().get(e);
      Work.on(message.getBody());
    }
    return null;
  }
}
