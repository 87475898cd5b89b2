package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** The break goes, and the else branch stays. */
@FifoQueue
public class FifoBreaksOrLogs implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    boolean failed = false;

    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message.getBody());
      } catch (Exception e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        failed = true;
      }
      if (failed) {
        break;
      } else {
        context.getLogger().log("done: " + message.getMessageId());
      }
    }
    return new SQSBatchResponse(failures);
  }
}
