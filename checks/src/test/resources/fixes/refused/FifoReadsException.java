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

/** The last catch asks its exception for its cause. */
@FifoQueue
public class FifoReadsException implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    boolean failed = false;

    for (SQSMessage message : event.getRecords()) {
      if (failed) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        continue;
      }
      try {
        Work.on(message.getBody());
      } catch (IllegalArgumentException e) {
        context.getLogger().log("because of " + e.getCause());
        failed = true;
        failures.add(new BatchItemFailure(message.getMessageId()));
        continue;
      }
      context.getLogger().log("done");
    }
    return new SQSBatchResponse(failures);
  }
}
