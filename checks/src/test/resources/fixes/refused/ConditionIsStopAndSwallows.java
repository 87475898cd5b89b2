package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Each failure is caught, and the condition ends the loop for another reason. */
public class ConditionIsStopAndSwallows implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private boolean running;

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    Iterator<SQSMessage> messages = event.getRecords().iterator();

    while (running && messages.hasNext()) {
      SQSMessage message = messages.next();
      try {
        Work.on(message.getBody());
      } catch (Exception e) {
        context.getLogger().log("failed: " + e);
      }
    }
    return new SQSBatchResponse(failures);
  }
}
