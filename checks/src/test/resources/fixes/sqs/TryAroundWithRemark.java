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

/** What the loop goes over is made in the try that stays, and what fails there is not a message's. */
public class TryAroundWithRemark implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    try { // One after the other.
      for (SQSMessage message : messagesOf(event)) {
        Work.on(message.getBody());
      }
    } catch (RuntimeException e) {
      context.getLogger().log("noted: " + e);
    }
    return new SQSBatchResponse(failures);
  }

  private List<SQSMessage> messagesOf(SQSEvent event) {
    return event.getRecords();
  }
}
