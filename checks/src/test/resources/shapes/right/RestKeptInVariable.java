package shapes;

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

/** Whether a message has failed shows in a variable of its own: the list of those that are left. */
@FifoQueue
public class RestKeptInVariable implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> messages = event.getRecords();
    List<SQSMessage> rest = List.of();
    int done = 0;
    for (SQSMessage message : messages) {
      if (!rest.isEmpty()) {
        continue;
      }
      try {
        Work.on(message);
        done++;
      } catch (RuntimeException e) {
        rest = messages.subList(done, messages.size());
      }
    }
    List<BatchItemFailure> failures = new ArrayList<>();
    rest.forEach(message -> failures.add(new BatchItemFailure(message.getMessageId())));
    return new SQSBatchResponse(failures);
  }
}
