import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class RetryLoop implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> todo = event.getRecords();
    for (int attempt = 0; attempt < 3 && !todo.isEmpty(); attempt++) {
      List<SQSMessage> failed = new ArrayList<>();
      for (SQSMessage message : todo) {
        try {
          Integer.parseInt(message.getBody());
        } catch (RuntimeException e) {
          failed.add(message);
        }
      }
      todo = failed;
    }
    return new SQSBatchResponse(todo.stream().map(m -> new BatchItemFailure(m.getMessageId())).toList());
  }
}
