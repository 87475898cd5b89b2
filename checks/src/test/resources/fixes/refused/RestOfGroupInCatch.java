import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catch around the loop cannot move into it: it declares the loop's own variable. */
@FifoQueue
public class RestOfGroupInCatch implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    Map<String, List<SQSMessage>> groups = new LinkedHashMap<>();
    for (SQSMessage message : event.getRecords()) {
      groups.computeIfAbsent(message.getAttributes().get("MessageGroupId"), k -> new ArrayList<>()).add(message);
    }
    groups.forEach((id, group) -> {
      int done = 0;
      try {
        for (SQSMessage message : group) {
          Integer.parseInt(message.getBody());
          done++;
        }
      } catch (RuntimeException e) {
        for (SQSMessage message : group.subList(done, group.size())) {
          context.getLogger().log("left: " + message.getMessageId());
        }
      }
    });
    return new SQSBatchResponse(failures);
  }
}
