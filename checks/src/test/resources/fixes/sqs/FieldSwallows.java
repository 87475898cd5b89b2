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

/** Failures in a field, one of them not even there. */
public class FieldSwallows implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Logger log = Logger.getLogger("orders");

  private final List<BatchItemFailure> failures = new ArrayList<>();

  private int batches;

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    batches++;
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message.getBody());
      } catch (RuntimeException e) {
        log.fine("batch " + batches);
      }
    }
    return new SQSBatchResponse(failures);
  }
}
