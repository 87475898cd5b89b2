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

/** The wrong identifier is a component of a record pattern's record. */
public class ReceiptHandleOfPattern implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (var message : event.getRecords()) {
      try {
        Work.on(message);
      } catch (RuntimeException _) {
        // finds: WrongItemIdentifier
        failures.add(new BatchItemFailure(message.getReceiptHandle()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
