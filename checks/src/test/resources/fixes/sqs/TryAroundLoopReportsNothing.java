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

/** A response, but one try around the loop: its catch does not know the message, and returns an empty response. */
public class TryAroundLoopReportsNothing implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> batchItemFailures = new ArrayList<BatchItemFailure>();
    try {
      for (SQSMessage message : event.getRecords()) {
        if (!Work.tryOn(message.getBody())) {
          throw new IllegalStateException("could not process " + message.getMessageId());
        }
      }
    } catch (Exception e) {
      context.getLogger().log(e.getMessage());
      return SQSBatchResponse.builder().build();
    }
    return new SQSBatchResponse(batchItemFailures);
  }
}
