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

/** Failures in a field among others. */
public class FieldAmongFields implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private int batches;
  private final List<BatchItemFailure> failures = new ArrayList<>();
  private int messages;

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    batches++;
    for (SQSMessage message : event.getRecords()) {
      messages++;
      try {
        Work.on(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
