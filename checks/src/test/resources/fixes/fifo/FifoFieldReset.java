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

/** A method empties the field, and another one has a list of that name. */
@FifoQueue
public class FifoFieldReset implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final List<BatchItemFailure> failures = new ArrayList<>();

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    reset();
    context.getLogger().log("empty: " + count(event));
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private void reset() {
    if (size() > 0) {
      failures.clear();
    }
  }

  private int size() {
    return failures.size();
  }

  private int count(SQSEvent event) {
    List<String> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      if (message.getBody().isEmpty()) {
        failures.add(message.getMessageId());
      }
    }
    return failures.size();
  }
}
