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

/** A helper of a parallel stream fills the list, which one thread fills then. */
@FifoQueue
public class FifoParallelHelperReports implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    event.getRecords().parallelStream().forEach(message -> {
      try {
        Work.on(message.getBody());
      } catch (Exception e) {
        fail(message, failures);
      }
    });
    return new SQSBatchResponse(failures);
  }

  private static void fail(SQSMessage message, List<BatchItemFailure> failures) {
    failures.add(new BatchItemFailure(message.getMessageId()));
  }
}
