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

/** A try without a catch around the loop keeps the one of the body from nothing. */
@FifoQueue
public class FifoTryFinallyAround implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    boolean failed = false;

    try {
      for (SQSMessage message : event.getRecords()) {
        if (failed) {
          failures.add(new BatchItemFailure(message.getMessageId()));
          continue;
        }
        String body = bodyOf(message);
        try {
          context.getLogger().log("last: " + Integer.parseInt(body.substring(body.length() - 1)));
        } catch (RuntimeException e) {
          failed = true;
          failures.add(new BatchItemFailure(message.getMessageId()));
        }
      }
    } finally {
      context.getLogger().log("done");
    }
    return new SQSBatchResponse(failures);
  }

  private String bodyOf(SQSMessage message) {
    Work.on(message);
    return message.getBody();
  }
}
