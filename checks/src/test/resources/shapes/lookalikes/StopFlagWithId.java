import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class StopFlagWithId implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    String firstFailed = null;
    for (SQSMessage message : event.getRecords()) {
      try {
        if (firstFailed == null) {
          Integer.parseInt(message.getBody());
        } else {
          failures.add(new BatchItemFailure(message.getMessageId()));
        }
      } catch (RuntimeException e) {
        firstFailed = message.getMessageId();
        failures.add(new BatchItemFailure(firstFailed));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
