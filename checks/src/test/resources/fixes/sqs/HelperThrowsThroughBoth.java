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

/** What the helper swallows goes through its other catch, which only logs, to that of the loop, which does so, too. */
public class HelperThrowsThroughBoth implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        process(message, context);
      } catch (RuntimeException e) {
        context.getLogger().log("not processed: " + e);
      }
    }
    return new SQSBatchResponse(failures);
  }

  private void process(SQSMessage message, Context context) {
    try {
      try {
        Work.on(message.getBody());
      } catch (RuntimeException e) {
        context.getLogger().log("failed: " + e);
      }
    } catch (RuntimeException e) {
      context.getLogger().log("failed otherwise: " + e);
    }
  }
}
