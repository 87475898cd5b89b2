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

/** Stops where a helper of a helper has caught a failure, and reports only that message. */
@FifoQueue
public class FifoBreaksOnResult implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      boolean ok;
      ok = process(message);
      if (!ok) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        break;
      }
    }
    return new SQSBatchResponse(failures);
  }

  private static boolean process(SQSMessage message) {
    return attempt(message.getBody());
  }

  private static boolean attempt(String body) {
    try {
      Work.on(body);
      return true;
    } catch (Exception e) {
      return false;
    }
  }
}
