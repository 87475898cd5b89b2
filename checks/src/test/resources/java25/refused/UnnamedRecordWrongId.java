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

/** The record that failed has no name, so that nothing of it can be reported. */
public class UnnamedRecordWrongId implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage _ : event.getRecords()) {
      try {
        Work.on("the next one");
      } catch (RuntimeException _) {
        // finds: WrongItemIdentifier
        failures.add(new BatchItemFailure("unknown"));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
