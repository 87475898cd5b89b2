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

/** A helper reports the message and throws, which ends the loop: no statement of the loop leaves it. */
public class HelperThrowsOnceReported implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    try {
      for (SQSMessage message : event.getRecords()) {
        handle(message, failures);
      }
    } catch (RuntimeException e) {
      return new SQSBatchResponse(failures);
    }
    return new SQSBatchResponse(failures);
  }

  private void handle(SQSMessage message, List<BatchItemFailure> failures) {
    try {
      Work.checkedOn(message);
    } catch (Exception e) {
      failures.add(new BatchItemFailure(message.getMessageId()));
      throw new IllegalStateException(e);
    }
  }
}
