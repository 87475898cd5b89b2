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

/** Reports invalid messages by hand; the work itself has no try, and the response is filled by its setter. */
public class ResponseNoTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    SQSBatchResponse response = new SQSBatchResponse();
    List<BatchItemFailure> failures = new ArrayList<>();
    response.setBatchItemFailures(failures);
    for (SQSMessage message : event.getRecords()) {
      if (message.getBody().isBlank()) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        continue;
      }
      Work.on(message.getBody());
    }
    return response;
  }
}
