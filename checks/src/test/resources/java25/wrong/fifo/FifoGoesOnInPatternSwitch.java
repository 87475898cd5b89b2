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

/** A FIFO handler goes on after a failure in one case of a pattern switch. */
@FifoQueue
public class FifoGoesOnInPatternSwitch implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private sealed interface Command permits Create, Delete {}

  private record Create(String body) implements Command {}

  private record Delete(String body) implements Command {}

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    // finds: FifoContinuesAfterFailure
    for (SQSMessage message : event.getRecords()) {
      try {
        switch (parse(message)) {
          case Create(String body) -> Work.on(body);
          case Delete(String body) -> Work.on(body);
        }
      } catch (RuntimeException _) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private static Command parse(SQSMessage message) {
    String body = message.getBody();
    return body.endsWith("1") ? new Delete(body) : new Create(body);
  }
}
