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

/** The catch of the body could take more, were it not for the one around the loop, which moves into it. */
@FifoQueue
public class FifoTryAroundWidenable implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    boolean failed = false;

    try {
      for (SQSMessage message : event.getRecords()) {
        if (failed) {
          failures.add(new BatchItemFailure(message.getMessageId()));
          continue;
        }
        try {
          Work.on(message.getBody());
        } catch (IllegalStateException e) {
          failed = true;
          failures.add(new BatchItemFailure(message.getMessageId()));
        }
      }
    } catch (UnsupportedOperationException e) {
      context.getLogger().log("not supported: " + e);
    }
    return new SQSBatchResponse(failures);
  }
}
