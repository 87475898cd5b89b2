package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** Collects ids when a boolean says so, and maps them in a second loop; what is thrown escapes. */
public class IdsMappedWithLoop implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<String> ids = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      if (!process(message)) {
        ids.add(message.getMessageId());
      }
    }

    List<SQSBatchResponse.BatchItemFailure> failures = new ArrayList<>();
    for (String id : ids) {
      failures.add(new SQSBatchResponse.BatchItemFailure(id));
    }
    return new SQSBatchResponse(failures);
  }

  private boolean process(SQSMessage message) {
    if (message.getBody().isEmpty()) {
      return false;
    }
    Work.on(message.getBody());
    return true;
  }
}
