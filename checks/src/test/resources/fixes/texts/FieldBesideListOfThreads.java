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
/** Several threads fill a list of the handler, whose failures go into a field that nobody clears. */
public class FieldBesideListOfThreads implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final List<BatchItemFailure> failures = new ArrayList<>();

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failed = new ArrayList<>();
    event.getRecords().parallelStream()
        .forEach(
            message -> {
              try {
                Work.on(message.getBody());
              } catch (RuntimeException e) {
                failed.add(new BatchItemFailure(message.getMessageId()));
              }
            });
    for (SQSMessage message : event.getRecords()) {
      if (message.getBody().isEmpty()) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    failures.addAll(failed);
    return new SQSBatchResponse(failures);
  }
}
