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

/** A loop inside the catch has ends of its own. */
public class CatchLooksThroughTrace implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message.getBody());
      } catch (RuntimeException e) {
        for (StackTraceElement element : e.getStackTrace()) {
          if (element.isNativeMethod()) {
            continue;
          }
          context.getLogger().log("noted: " + element);
          break;
        }
      }
    }
    return new SQSBatchResponse(failures);
  }
}
