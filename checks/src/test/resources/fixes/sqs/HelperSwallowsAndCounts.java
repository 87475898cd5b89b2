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

/** A catch around the one that swallows would count what it throws. */
public class HelperSwallowsAndCounts implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private int errors;

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    for (SQSMessage message : event.getRecords()) {
      process(message);
    }
    context.getLogger().log("" + (errors));
    return new SQSBatchResponse(failures);
  }

  private void process(SQSMessage message) {
    try {
      Work.parse(message.getBody());
      try {
        Work.on(message.getBody());
      } catch (RuntimeException e) {
        System.err.println(e);
      }
    } catch (RuntimeException e) {
      errors++;
      throw e;
    }
  }
}
