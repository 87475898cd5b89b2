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

/** A pattern switch with guards does the work inside the try. */
public class GuardedPatternsInTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private sealed interface Command {}

  private record Create(String body, int priority) implements Command {}

  private record Delete(String body) implements Command {}

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        switch (parse(message)) {
          case Create(String body, int priority) when priority > 5 -> Work.on(body);
          case Create(String body, _) -> Work.checkedOn(body);
          case Delete(var body) when body.isEmpty() -> throw new IllegalArgumentException("nothing to delete");
          case Delete(var body) -> Work.on(body);
        }
      } catch (Exception _) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private static Command parse(SQSMessage message) {
    String body = message.getBody();
    return body.length() % 2 == 0 ? new Create(body, body.length()) : new Delete(body);
  }
}
