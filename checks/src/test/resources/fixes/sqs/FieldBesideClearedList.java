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

/** Another list than the one in the field is cleared. */
public class FieldBesideClearedList implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final List<BatchItemFailure> failures = new ArrayList<>();

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<String> bodies = new ArrayList<>();
    bodies.clear();
    for (SQSMessage message : event.getRecords()) {
      bodies.add(message.getBody());
      try {
        Work.on(message.getBody());
      } catch (RuntimeException e) {
        context.getLogger().log("noted: " + e);
      }
    }
    bodies = new ArrayList<>();
    context.getLogger().log("" + (bodies.size() + failures.size()));
    return new SQSBatchResponse(failures);
  }
}
