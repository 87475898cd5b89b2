package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

/** The catch leaves the loop early for some messages, and logs the others. */
public class CatchBreaksEarly implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger logger = Logger.getLogger("handler");

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message);
      } catch (RuntimeException e) {
        logger.fine("failed");
        if (message.getMessageId().endsWith("1")) {
          break;
        }
        logger.warning("not the first one");
      }
      logger.fine("next");
    }
    return new SQSBatchResponse(failures);
  }
}
