package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The try around a stream ends each failure. */
public class TryAroundPipelineAll implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    try {
      event.getRecords().stream().map(SQSMessage::getBody).forEach(Work::on);
    } catch (RuntimeException e) {
      context.getLogger().log("noted: " + e);
    }
    return null;
  }
}
