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

/** A helper remembers the groups that failed, and another catch does not. */
@FifoQueue
public class FifoRemembersInHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    Set<String> failedGroups = new HashSet<>();

    for (SQSMessage message : event.getRecords()) {
      if (failedGroups.contains(message.getAttributes().get("MessageGroupId"))) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        continue;
      }
      Work.parse(message.getBody());
      try {
        Work.on(message.getBody());
      } catch (IllegalArgumentException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        remember(message, failedGroups);
      }
    }
    return new SQSBatchResponse(failures);
  }

  private void remember(SQSMessage message, Set<String> groups) {
    groups.add(message.getAttributes().get("MessageGroupId"));
  }
}
