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

/** Passes over what is behind a failure, which it does not report; parses before the try. */
public class SkipsBehindFailureAndParses implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    boolean failed = false;
    for (SQSMessage message : event.getRecords()) {
      if (failed) {
        continue;
      }
      String text = Work.parse(message.getBody());
      try {
        Work.on(text);
      } catch (Exception e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        failed = true;
      }
    }
    return new SQSBatchResponse(failures);
  }
}
