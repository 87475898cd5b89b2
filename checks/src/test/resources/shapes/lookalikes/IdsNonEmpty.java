import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.Arrays;

public class IdsNonEmpty implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    StringBuilder ids = new StringBuilder();
    for (SQSMessage message : event.getRecords()) {
      try {
        Integer.parseInt(message.getBody());
      } catch (RuntimeException e) {
        ids.append(message.getMessageId()).append(',');
      }
    }
    if (ids.length() == 0) {
      return null;
    }
    return new SQSBatchResponse(Arrays.stream(ids.toString().split(",")).map(BatchItemFailure::new).toList());
  }
}
