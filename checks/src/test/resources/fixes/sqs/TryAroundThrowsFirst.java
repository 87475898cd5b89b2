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

/** Nothing but a throw may fail before the loop, and not for the sake of one message. */
public class TryAroundThrowsFirst implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    try {
      if (context == null) {
        throw new IllegalStateException("no context");
      }
      for (SQSMessage message : event.getRecords()) {
        Work.on(message.getBody());
      }
    } catch (RuntimeException e) {
      System.out.flush();
    }
    return new SQSBatchResponse(failures);
  }
}
