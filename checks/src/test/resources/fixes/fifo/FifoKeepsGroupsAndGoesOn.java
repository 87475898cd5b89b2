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

/** Skips the groups that failed, but its catch, behind which more is done, is too narrow. */
@FifoQueue
public class FifoKeepsGroupsAndGoesOn implements RequestHandler<SQSEvent, SQSBatchResponse> {
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
        continue;
      }
      context.getLogger().log("processed");
    }
    return new SQSBatchResponse(failures);
  }
}
