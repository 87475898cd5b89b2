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

/** A helper swallows the failure of the only record that is looked at. */
public class FirstRecordHelperSwallows implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    SQSMessage message = event.getRecords().get(0);
    process(message);
    return new SQSBatchResponse(failures);
  }

  private void process(SQSMessage message) {
    try {
      Work.on(message.getBody());
    } catch (RuntimeException e) {
      System.err.println("failed: " + e);
    }
  }
}
