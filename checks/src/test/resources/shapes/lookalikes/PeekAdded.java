import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class PeekAdded implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    event.getRecords().stream().filter(m -> !attempt(m)).map(m -> new BatchItemFailure(m.getMessageId())).forEach(failures::add);
    return new SQSBatchResponse(failures);
  }

  private boolean attempt(SQSMessage message) {
    try {
      Integer.parseInt(message.getBody());
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
