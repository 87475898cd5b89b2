package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** An object has a member with the name that the list gets. */
public class ObjectWithBatchItemFailures implements RequestHandler<SQSEvent, Void> {
  private static final class Totals {
    private int batchItemFailures;
  }

  private final Totals totals = new Totals();

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
      totals.batchItemFailures = 0;
    }
    return null;
  }
}
