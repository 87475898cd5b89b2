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

/** The catch of a helper is left early for some messages. */
public class HelperCatchLeftEarly implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger logger = Logger.getLogger("handler");

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      process(message);
    }
    return new SQSBatchResponse(failures);
  }

  private void process(SQSMessage message) {
    try {
      Work.on(message);
    } catch (RuntimeException e) {
      if (message.getBody().isEmpty()) {
        return;
      }
      logger.warning("failed");
    }
  }
}
