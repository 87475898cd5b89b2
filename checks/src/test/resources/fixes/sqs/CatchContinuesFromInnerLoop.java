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

/** A loop inside the catch goes on with the next message. */
public class CatchContinuesFromInnerLoop implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    messages:
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message.getBody());
      } catch (RuntimeException e) {
        for (StackTraceElement element : e.getStackTrace()) {
          if (element.getLineNumber() > 0) {
            continue messages;
          }
        }
        context.getLogger().log("noted: " + e);
      }
    }
    return new SQSBatchResponse(failures);
  }
}
