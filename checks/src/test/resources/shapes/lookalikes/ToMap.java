import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

public class ToMap implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Map<String, String> ids = event.getRecords().stream().collect(Collectors.toMap(SQSMessage::getBody, SQSMessage::getMessageId));
    List<BatchItemFailure> failures = new ArrayList<>();
    ids.forEach((body, id) -> {
      try {
        Integer.parseInt(body);
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(id));
      }
    });
    return new SQSBatchResponse(failures);
  }
}
