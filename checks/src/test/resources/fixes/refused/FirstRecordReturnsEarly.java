package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The first record may not be for this handler. */
public class FirstRecordReturnsEarly implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    SQSMessage message = event.getRecords().get(0);
    if (message.getBody().isEmpty()) {
      return null;
    }
    Work.on(message.getBody());
    return null;
  }
}
