import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.HashSet;
import java.util.Set;

public class SucceededMinus implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Set<String> ok = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (SQSMessage message : event.getRecords()) {
      all.add(message.getMessageId());
      try {
        Integer.parseInt(message.getBody());
        ok.add(message.getMessageId());
      } catch (RuntimeException e) {
        System.err.println(e);
      }
    }
    all.removeAll(ok);
    return new SQSBatchResponse(all.stream().map(BatchItemFailure::new).toList());
  }
}
