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

/** A helper is given the list as the first of its arguments, which the handler does not return. */
public class HelperLoopGivenListFirst implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    processAll(failures, event.getRecords());
    return new SQSBatchResponse(new ArrayList<>());
  }

  private void processAll(List<BatchItemFailure> failed, List<SQSMessage> messages) {
    for (SQSMessage message : messages) {
      try {
        Work.on(message.getBody());
      } catch (RuntimeException e) {
        System.err.println("failed: " + e);
      }
    }
  }
}
