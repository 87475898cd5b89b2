package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.logging.Logger;

/** The try around a stream ends a failure. */
public class TryAroundPipeline implements RequestHandler<SQSEvent, Void> {
  private static final Logger LOG = Logger.getLogger("orders");

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    try {
      event.getRecords().stream().map(SQSMessage::getBody).forEach(Work::on);
    } catch (IllegalStateException e) {
      context.getLogger().log("noted: " + e);
    }
    return null;
  }
}
