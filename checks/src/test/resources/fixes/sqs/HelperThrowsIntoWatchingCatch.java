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

/** A helper swallows, and so would the catch around its call. */
public class HelperThrowsIntoWatchingCatch implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    for (SQSMessage message : event.getRecords()) {
      try {
        process(message);
      } catch (RuntimeException e) {
        context.getLogger().log("noted: " + e);
      }
    }
    return new SQSBatchResponse(failures);
  }

  private void process(SQSMessage message) {
    try {
      Work.on(message.getBody());
    } catch (RuntimeException e) {
      System.err.println("failed: " + e);
    }
  }
}
