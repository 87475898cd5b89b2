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

/** The list is one of identifiers, and the handler returns it in a catch alone. */
@FifoQueue
public class IdsReturnedInCatchAlone implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<String> failedIds = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message.getBody());
      } catch (IllegalStateException | IllegalArgumentException e) {
        failedIds.add(message.getMessageId());
      } catch (RuntimeException e) {
        failedIds.add(message.getMessageId());
        return new SQSBatchResponse(failedIds.stream().map(failedId -> new BatchItemFailure(failedId)).toList());
      }
    }
    return null;
  }
}
