package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A function in an indexed loop uses the message, and not what the loop counts. */
public class FunctionInIndexedLoop implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (int i = 0; i < event.getRecords().size(); i++) {
      SQSMessage message = event.getRecords().get(i);
      Runnable work = () -> Work.on(message.getBody());
      work.run();
    }
    return null;
  }
}
