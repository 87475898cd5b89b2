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

/** What a helper returns decides whether the message is reported, by its receipt handle. */
public class IdentifierOfHelperResult implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      if (!process(message)) {
        failures.add(new BatchItemFailure(message.getReceiptHandle()));
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
