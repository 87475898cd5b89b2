package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The empty response is in a variable of a block. */
public class EmptyResponseInBlock implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    synchronized (this) {
      SQSBatchResponse response = new SQSBatchResponse();
      for (SQSMessage message : event.getRecords()) {
        try {
          Work.on(message.getBody());
        } catch (Exception e) {
          context.getLogger().log("failed: " + e);
        }
      }
      return response;
    }
  }
}
