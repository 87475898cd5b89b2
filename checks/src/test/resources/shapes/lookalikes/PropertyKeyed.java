import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class PropertyKeyed implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Map<String, SQSMessage> byHandle = new HashMap<>();
    for (SQSMessage message : event.getRecords()) {
      byHandle.put(message.getReceiptHandle(), message);
    }
    List<BatchItemFailure> failures = new ArrayList<>();
    for (Map.Entry<String, SQSMessage> entry : byHandle.entrySet()) {
      try {
        Integer.parseInt(entry.getValue().getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(entry.getValue().getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
