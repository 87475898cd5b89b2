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

/// The handler is a *record*, and its comment is Markdown.
///
/// | outcome | what becomes of the message |
/// |---------|-----------------------------|
/// | failed  | it is reported              |
public record RecordAsHandler(String name) implements RequestHandler<SQSEvent, SQSBatchResponse> {
  public RecordAsHandler() {
    this("orders");
  }

  public RecordAsHandler {
    name = name.strip();
  }

  /// Reports with [BatchItemFailure].
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message);
      } catch (Exception e) {
        context.getLogger().log(
            """
            %s failed: "%s"
              in %s\
            """.formatted(message.getMessageId(), e, name));
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
