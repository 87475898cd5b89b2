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

/** The catch ends in a branch of a switch expression. */
public class CatchYields implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    for (SQSMessage message : event.getRecords()) {
      String state = switch (message.getBody().length()) {
        case 0 -> "empty";
        default -> {
          try {
            Work.on(message.getBody());
            yield "done";
          } catch (RuntimeException e) {
            yield "failed";
          }
        }
      };
      context.getLogger().log("noted: " + state);
    }
    return new SQSBatchResponse(failures);
  }
}
