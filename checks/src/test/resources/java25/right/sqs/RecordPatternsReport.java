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

/** What happened to a message is a sealed type, taken apart by record patterns in a switch. */
public class RecordPatternsReport implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private sealed interface Outcome permits Done, Failed {}

  private record Done() implements Outcome {}

  private record Failed(Message message, Exception cause) implements Outcome {}

  private record Message(String id, String body) {}

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      switch (process(new Message(message.getMessageId(), message.getBody()))) {
        case Done() -> {}
        case Failed(Message(var id, _), _) -> failures.add(new BatchItemFailure(id));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private Outcome process(Message message) {
    try {
      Work.on(message.body());
      return new Done();
    } catch (RuntimeException e) {
      return new Failed(message, e);
    }
  }
}
