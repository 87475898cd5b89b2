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

/** A message without attributes ends the batch, whether or not a helper has caught its failure. */
@FifoQueue
public class EndsBehindHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      process(message, failures);
      if (message.getAttributes() == null) {
        break;
      }
    }
    return new SQSBatchResponse(failures);
  }

  private static void process(SQSMessage message, List<BatchItemFailure> failures) {
    try {
      Work.on(message.getBody());
    } catch (Exception e) {
      failures.add(new BatchItemFailure(message.getMessageId()));
    }
  }
}
