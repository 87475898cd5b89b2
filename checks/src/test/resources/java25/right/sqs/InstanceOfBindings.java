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

/** Bindings of instanceof that outlive their condition. */
public class InstanceOfBindings implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private record Parsed(String body) {}

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      Exception failure = attempt(message);
      if (!(failure instanceof RuntimeException e)) {
        continue;
      }
      context.getLogger().log(message.getMessageId() + ": " + e.getMessage());
      failures.add(new BatchItemFailure(message.getMessageId()));
    }
    return new SQSBatchResponse(failures);
  }

  private static Exception attempt(SQSMessage message) {
    try {
      Object parsed = new Parsed(message.getBody());
      if (parsed instanceof Parsed(String body) && !body.isBlank()) {
        Work.on(body);
      }
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }
}
