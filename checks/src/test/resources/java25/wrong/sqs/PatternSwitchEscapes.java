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

/** A switch over a sealed type works without a try. */
public class PatternSwitchEscapes implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private sealed interface Command permits Create, Delete {}

  private record Create(String body) implements Command {}

  private record Delete(String body) implements Command {}

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      switch (parse(message)) {
        // finds: ExceptionEscapesRecordLoop
        case Create(String body) when body.length() > 3 -> Work.on(body);
        case Create(String body) -> Work.on(body);
        case Delete(String body) -> {
          try {
            Work.on(body);
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        }
      }
    }
    return new SQSBatchResponse(failures);
  }

  private static Command parse(SQSMessage message) {
    String body = message.getBody();
    return body.endsWith("1") ? new Delete(body) : new Create(body);
  }
}
