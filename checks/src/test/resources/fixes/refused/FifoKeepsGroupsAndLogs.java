package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Skips the groups that failed; its catch is too narrow, and what follows it would run behind more failures. */
@FifoQueue
public class FifoKeepsGroupsAndLogs implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    Set<String> failedGroups = new HashSet<>();
    for (SQSMessage message : event.getRecords()) {
      String group = String.valueOf(message.getAttributes());
      if (failedGroups.contains(group)) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        continue;
      }
      try {
        Work.on(message.getBody());
      } catch (IllegalArgumentException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        failedGroups.add(group);
      }
      context.getLogger().log("attempted");
    }
    return new SQSBatchResponse(failures);
  }
}
