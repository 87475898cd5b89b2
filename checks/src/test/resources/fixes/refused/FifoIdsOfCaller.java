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

/** The list of identifiers has some already, and the helper with the loop is given them. */
@FifoQueue
public class FifoIdsOfCaller implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<String> ids = new ArrayList<>(malformed(event));

    process(event, ids);
    return new SQSBatchResponse(ids.stream().map(BatchItemFailure::new).toList());
  }

  private void process(SQSEvent event, List<String> failedIds) {
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message.getBody());
      } catch (RuntimeException e) {
        failedIds.add(message.getMessageId());
      }
    }
  }

  private List<String> malformed(SQSEvent event) {
    return event.getRecords().stream()
        .filter(message -> message.getBody().isEmpty())
        .map(SQSMessage::getMessageId)
        .toList();
  }
}
