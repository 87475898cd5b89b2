import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class FieldCurrentSetInHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private String current;

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        process(message);
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(current));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private void process(SQSMessage message) {
    current = message.getMessageId();
    Integer.parseInt(message.getBody());
  }
}
