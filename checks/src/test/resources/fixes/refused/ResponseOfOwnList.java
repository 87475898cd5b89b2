package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;

/** The response holds a list of a class of its own. */
public class ResponseOfOwnList implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return new SQSBatchResponse(new ArrayList<>() {
      private static final long serialVersionUID = 1L;
    });
  }
}
