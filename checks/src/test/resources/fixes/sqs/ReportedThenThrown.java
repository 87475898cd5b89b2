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

/** The catch block reports the message, and then throws all the same. */
public class ReportedThenThrown implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.checkedOn(message.getBody());
      } catch (Exception e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        throw new IllegalStateException(e);
      }
    }
    return new SQSBatchResponse(failures);
  }
}
