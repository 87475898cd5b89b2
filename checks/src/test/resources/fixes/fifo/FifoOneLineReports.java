package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** A helper reports, in a loop of one line. */
@FifoQueue
public class FifoOneLineReports implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    for (SQSMessage message : event.getRecords()) process(message, failures);
    return new SQSBatchResponse(failures);
  }

  private void process(SQSMessage message, List<BatchItemFailure> failures) {
    try {
      Work.on(message.getBody());
    } catch (RuntimeException e) {
      failures.add(new BatchItemFailure(message.getMessageId()));
    }
  }
}
