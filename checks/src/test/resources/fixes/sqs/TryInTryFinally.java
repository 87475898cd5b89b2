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

/** A try without a catch takes nothing of what the inner one throws on. */
public class TryInTryFinally implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    try {
      try {
        connect();
        for (SQSMessage message : event.getRecords()) {
          Work.on(message.getBody());
        }
      } catch (RuntimeException e) {
        context.getLogger().log("noted: " + e);
      }
    } finally {
      context.getLogger().log("done");
    }
    return new SQSBatchResponse(failures);
  }

  private void connect() {
    System.out.flush();
  }
}
