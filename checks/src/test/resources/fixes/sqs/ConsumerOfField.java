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
import java.util.function.Consumer;

/** The work is a function that a field holds, and its failures are swallowed by another one. */
public class ConsumerOfField implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Consumer<SQSMessage> work = message -> Work.on(message.getBody());
  private final Consumer<Exception> onFailure = e -> System.err.println("failed: " + e);

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        work.accept(message);
      } catch (RuntimeException e) {
        onFailure.accept(e);
      }
    }
    return new SQSBatchResponse(failures);
  }
}
