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

public class MapGetBack implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Map<String, Exception> errors = new HashMap<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        Integer.parseInt(message.getBody());
      } catch (RuntimeException e) {
        errors.put(message.getMessageId(), e);
      }
    }
    List<BatchItemFailure> all = new ArrayList<>();
    for (SQSMessage m : event.getRecords()) {
      if (errors.get(m.getMessageId()) != null) {
        all.add(new BatchItemFailure(m.getMessageId()));
      }
    }
    return new SQSBatchResponse(all);
  }
}
