package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** The response is made before the loop, never filled, and returned in two places. */
public class ResponseInVariableOfTwoEnds implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    SQSBatchResponse response = SQSBatchResponse.builder().build(); // nothing failed
    if (event.getRecords() == null) {
      return response;
    }
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return response;
  }
}
