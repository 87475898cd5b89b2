package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The try around a stream throws on what it has caught; the handler logs elsewhere. */
public class TryAroundPipelineRethrows implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    context.getLogger().log("messages: " + event.getRecords().size());
    try {
      event.getRecords().stream().map(SQSMessage::getBody).forEach(Work::on);
    } catch (RuntimeException e) {
      throw new IllegalStateException("not processed", e);
    }
    return null;
  }
}
