import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class ExceptionMessageIsId implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        process(message);
      } catch (IllegalStateException e) {
        failures.add(new BatchItemFailure(e.getMessage()));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private static void process(SQSMessage message) {
    try {
      Integer.parseInt(message.getBody());
    } catch (RuntimeException e) {
      throw new IllegalStateException(message.getMessageId(), e);
    }
  }
}
