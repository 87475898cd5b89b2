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

/** Unnamed variables wherever Java has them. */
public class UnnamedVariables implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private record Attempt(String id, boolean succeeded) {}

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    int total = 0;
    for (SQSMessage _ : event.getRecords()) {
      total++;
    }
    List<BatchItemFailure> failures = new ArrayList<>(total);
    event.getRecords().stream()
        .map(UnnamedVariables::attempt)
        .filter(attempt -> attempt instanceof Attempt(_, var succeeded) && !succeeded)
        .map(attempt -> new BatchItemFailure(attempt.id()))
        .forEach(failures::add);
    return new SQSBatchResponse(failures);
  }

  private static Attempt attempt(SQSMessage message) {
    try (Scope _ = new Scope()) {
      var _ = Work.parse(message);
      Work.on(message);
      return new Attempt(message.getMessageId(), true);
    } catch (RuntimeException _) {
      return new Attempt(message.getMessageId(), false);
    }
  }

  private static final class Scope implements AutoCloseable {
    @Override
    public void close() {
      // Nothing is held.
    }
  }
}
