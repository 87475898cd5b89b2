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

/** Stops at the first failure and reports the rest; the sealed result of each step is matched by patterns. */
@FifoQueue
public class FifoSequencedRest implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private sealed interface Step {
    record Ok() implements Step {}

    record Stop(String id) implements Step {}
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      Step step = failures.isEmpty() ? attempt(message) : new Step.Stop(message.getMessageId());
      if (step instanceof Step.Stop(var id)) {
        failures.add(new BatchItemFailure(id));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private static Step attempt(SQSMessage message) {
    try {
      Work.on(message);
      return new Step.Ok();
    } catch (RuntimeException _) {
      return new Step.Stop(message.getMessageId());
    }
  }
}
