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

/** The loop ends early for another reason, and the rest is reported behind it. */
@FifoQueue
public class FifoTimeIsUp implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    int done = 0;
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message.getBody());
      } catch (Exception e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
      done++;
      if (context.getRemainingTimeInMillis() < 1000) {
        break;
      }
    }
    for (SQSMessage message : event.getRecords().subList(done, event.getRecords().size())) {
      failures.add(new BatchItemFailure(message.getMessageId()));
    }
    return new SQSBatchResponse(failures);
  }
}
