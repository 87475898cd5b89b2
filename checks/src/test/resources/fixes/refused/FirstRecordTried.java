package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The first record is worked on in a try. */
public class FirstRecordTried implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    SQSMessage message = event.getRecords().get(0);
    try {
      Work.on(message.getBody());
    } catch (RuntimeException e) {
      throw new IllegalStateException(e);
    }
    return null;
  }
}
