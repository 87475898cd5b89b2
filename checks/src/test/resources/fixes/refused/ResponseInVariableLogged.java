package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** The response is made before the loop, and somebody looks at it. */
public class ResponseInVariableLogged implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    SQSBatchResponse response = new SQSBatchResponse(List.of());
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    context.getLogger().log("done: " + response);
    return response;
  }
}
