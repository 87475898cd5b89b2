package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;

/** Several exceptions without a name end in a helper, which has another variable of the usual name. */
public class UnnamedInHelperLogs implements RequestHandler<SQSEvent, Void> {
  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      process(message, context);
    }
    return null;
  }

  private void process(SQSMessage e, Context context) {
    try {
      Work.checkedOn(e);
    // finds: RecordFailureSwallowed
    } catch (IOException | RuntimeException _) {
      context.getLogger().log("ignored");
    }
  }
}
