package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** What finds the message may fail, and there is no message to report then. */
public class DeclaredByWork implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (int i = 0; i < event.getRecords().size(); i++) {
      SQSMessage message = event.getRecords().get(position(i));
      Work.on(message.getBody());
    }
    return null;
  }

  private int position(int index) {
    Work.on(index);
    return index;
  }
}
