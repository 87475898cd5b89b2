package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** The loop looks at the next message as well. */
public class TwoMessagesAtATime implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (int i = 0; i + 1 < event.getRecords().size(); i++) {
      Work.on(event.getRecords().get(i).getBody());
      Work.on(event.getRecords().get(i + 1).getBody());
    }
    return null;
  }
}
