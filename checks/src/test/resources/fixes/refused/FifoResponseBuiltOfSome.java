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

/** The response is built with a list that is not empty, and its failures are added in place. */
@FifoQueue
public class FifoResponseBuiltOfSome implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    SQSBatchResponse response = SQSBatchResponse.builder().withBatchItemFailures(malformed(event)).build();

    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message.getBody());
      } catch (RuntimeException e) {
        response.getBatchItemFailures().add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return response;
  }

  private List<BatchItemFailure> malformed(SQSEvent event) {
    List<BatchItemFailure> found = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      if (message.getBody().isEmpty()) {
        found.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return found;
  }
}
