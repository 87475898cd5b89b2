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

/** A message without a body ends the loop over the messages, by the label of another. */
public class ContinuesOuterLoop implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    rounds:
    for (int round = 0; round < 1; round++) {
      for (SQSMessage message : event.getRecords()) {
        if (message.getBody() == null) {
          continue rounds;
        }
        Work.on(message.getBody());
      }
    }
    return new SQSBatchResponse(failures);
  }
}
