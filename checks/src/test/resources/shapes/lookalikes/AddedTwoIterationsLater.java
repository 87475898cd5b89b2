import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class AddedTwoIterationsLater implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    BatchItemFailure pending = null;
    for (SQSMessage message : event.getRecords()) {
      if (pending != null) {
        failures.add(pending);
        pending = null;
      }
      try {
        Integer.parseInt(message.getBody());
      } catch (RuntimeException e) {
        pending = new BatchItemFailure(message.getMessageId());
      }
    }
    if (pending != null) {
      failures.add(pending);
    }
    return new SQSBatchResponse(failures);
  }
}
