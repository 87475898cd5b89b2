package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;
import java.util.LinkedList;
import java.util.List;

/** One catch block reports and the broad one behind it only logs. */
public class ResponseSwallows implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> toRetry = new LinkedList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        if (message.getBody().length() > 10_000) {
          throw new IOException("too long");
        }
        Work.on(message.getBody());
      } catch (IOException e) {
        toRetry.add(new BatchItemFailure(message.getMessageId()));
      } catch (Exception unexpected) {
        context.getLogger().log("unexpected: " + unexpected);
      }
    }
    return new SQSBatchResponse(toRetry);
  }
}
