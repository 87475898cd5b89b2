import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class ForCount implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<String> ids = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        Integer.parseInt(message.getBody());
      } catch (RuntimeException e) {
        ids.add(message.getMessageId());
      }
    }
    int n = ids.size();
    BatchItemFailure[] all = new BatchItemFailure[n];
    for (int i = 0; i < n; i++) {
      all[i] = new BatchItemFailure(ids.get(i));
    }
    return new SQSBatchResponse(Arrays.asList(all));
  }
}
