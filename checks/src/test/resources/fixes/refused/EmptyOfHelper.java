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

/** What the handler returns comes from a helper that also does the work. */
public class EmptyOfHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final List<BatchItemFailure> failures = new ArrayList<>();

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    failures.clear();
    return processAll(event.getRecords());
  }

  private SQSBatchResponse processAll(List<SQSMessage> messages) {
    for (SQSMessage message : messages) {
      try {
        Work.on(message);
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return failures.isEmpty() ? new SQSBatchResponse(failures) : null;
  }
}
