import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class PairFailsTogether implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    SQSMessage first = null;
    for (SQSMessage message : event.getRecords()) {
      if (first == null) {
        first = message;
        continue;
      }
      try {
        Integer.parseInt(first.getBody() + message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(first.getMessageId()));
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
      first = null;
    }
    return new SQSBatchResponse(failures);
  }
}
