import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class IdsArray implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    String[] ids = new String[event.getRecords().size()];
    List<BatchItemFailure> failures = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      SQSMessage message = event.getRecords().get(i);
      ids[i] = message.getMessageId();
      try {
        Integer.parseInt(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(ids[i]));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
