package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/// Returns nothing: `Void`.
///
/// ```java
/// for (SQSMessage message : event.getRecords()) {
/// }
/// ```
public record MarkdownComment() implements RequestHandler<SQSEvent, Void> {
  /// Works on each message.
  ///
  /// @param event  the _event_
  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    /// Not a comment of anything.
    for (SQSMessage message : event.getRecords()) {
      Work.on(message);
    }
    return null;
  }
}
