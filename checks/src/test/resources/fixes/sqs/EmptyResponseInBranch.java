package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** An empty response is in a variable of a branch. */
public class EmptyResponseInBranch implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    if (event.getRecords().isEmpty()) {
      SQSBatchResponse none = new SQSBatchResponse();
      return none;
    }
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return new SQSBatchResponse();
  }
}
