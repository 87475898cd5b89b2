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

/** The list is asked for its size, made anew and emptied before the loop: it is empty there. */
@FifoQueue
public class FifoListMadeAnew implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private List<BatchItemFailure> failures = new ArrayList<>();

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    context.getLogger().log("left: " + failures.size());
    failures = new ArrayList<>(event.getRecords().size());
    failures.clear();
    if (event.getRecords().isEmpty()) {
      return new SQSBatchResponse(failures);
    }

    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    failures.forEach(failure -> context.getLogger().log("failed: " + failure.getItemIdentifier()));
    return new SQSBatchResponse(failures);
  }
}
