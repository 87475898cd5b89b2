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

/** One catch may return early, another does so in any case. */
public class CatchReturnsEarly implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    for (SQSMessage message : event.getRecords()) {
      try {
        Work.parse(message.getBody());
      } catch (RuntimeException e) {
        return new SQSBatchResponse(failures);
      }
      try {
        Work.on(message.getBody());
      } catch (RuntimeException e) {
        if (message.getBody().isEmpty()) {
          return new SQSBatchResponse(failures);
        }
        context.getLogger().log("noted: " + e);
      }
    }
    return new SQSBatchResponse(failures);
  }
}
