import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

public class HolderCell implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    AtomicReference<String> id = new AtomicReference<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        id.set(message.getMessageId());
        Integer.parseInt(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(id.get()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
