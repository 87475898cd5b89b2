package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** Only logs its messages so far. */
public class OnlyLogs implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSEvent.SQSMessage msg : event.getRecords()) {
      System.out.println(msg.getBody());
    }
    return null;
  }
}
