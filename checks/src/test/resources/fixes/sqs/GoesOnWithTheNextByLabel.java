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

/** A part that fails ends the message, and the loop goes on with the next one by its label. */
public class GoesOnWithTheNextByLabel implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    messages:
    for (SQSMessage message : event.getRecords()) {
      for (String part : List.of(message.getBody())) {
        try {
          Work.on(part);
        } catch (RuntimeException e) {
          continue messages;
        }
      }
    }
    return new SQSBatchResponse(failures);
  }
}
