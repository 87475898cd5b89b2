import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class Buffered implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<SQSMessage> buffer = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      buffer.add(message);
      if (buffer.size() == 10) {
        try {
          Api.send(buffer);
        } catch (RuntimeException e) {
          for (SQSMessage m : buffer) {
            failures.add(new BatchItemFailure(m.getMessageId()));
          }
        }
        buffer.clear();
      }
    }
    return new SQSBatchResponse(failures);
  }
}

final class Api {
  static native void send(List<SQSMessage> messages);
}
