package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** Stops where a helper has caught a failure, as an array says, which is not followed. */
public class BreaksOnResultInArray implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    boolean[] ok = new boolean[1];
    for (SQSMessage message : event.getRecords()) {
      ok[0] = process(message);
      if (!ok[0]) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        break;
      }
    }
    return new SQSBatchResponse(failures);
  }

  private static boolean process(SQSMessage message) {
    try {
      Work.on(message.getBody());
      return true;
    } catch (Exception e) {
      return false;
    }
  }
}
