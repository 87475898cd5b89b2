package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** A stage before the loop works on the records. */
public class WorkBeforeTheBody implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream().peek(message -> Work.on(message.getBody())).forEach(message -> {
      Work.tryOn(message.getBody());
    });
    return null;
  }
}
