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

/** The catch reports by a binding of what comes before its try, so that the try cannot begin there. */
public class BindingUsedInCatch implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      Object done = read(message);
      if (!(done instanceof SQSMessage read)) {
        continue;
      }
      try {
        System.out.println(read.getBody().strip());
      } catch (Exception e) {
        failures.add(new BatchItemFailure(read.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private static Object read(SQSMessage message) {
    Work.on(message);
    return message;
  }
}
