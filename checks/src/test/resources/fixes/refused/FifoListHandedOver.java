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

/** The list that is handed over holds something already. */
@FifoQueue
public class FifoListHandedOver implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return new SQSBatchResponse(process(event, new ArrayList<>(malformed(event))));
  }

  private List<BatchItemFailure> process(SQSEvent event, List<BatchItemFailure> found) {
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message.getBody());
      } catch (RuntimeException e) {
        found.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return found;
  }

  private List<BatchItemFailure> malformed(SQSEvent event) {
    return event.getRecords().stream()
        .filter(message -> message.getBody().isEmpty())
        .map(message -> new BatchItemFailure(message.getMessageId()))
        .toList();
  }
}
