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

/** Asks for failures in other words than the fix would, and behind what is no work. */
@FifoQueue
public class FifoAsksInItsWords implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    for (SQSMessage message : event.getRecords()) {
      String body = message.getBody();
      if (failures.size() > 0) {
        context.getLogger().log("left: " + message.getMessageId());
        failures.add(new BatchItemFailure(message.getMessageId()));
        continue;
      }
      Work.on(body);
    }
    return new SQSBatchResponse(failures);
  }
}
