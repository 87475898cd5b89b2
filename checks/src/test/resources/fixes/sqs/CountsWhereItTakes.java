package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The loop counts where it takes the message, which a failure of the work does not keep it from. */
public class CountsWhereItTakes implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    int next = 0;
    while (next < event.getRecords().size()) {
      SQSMessage message = event.getRecords().get(next++);
      Work.on(message.getBody());
    }
    return null;
  }
}
