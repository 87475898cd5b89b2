package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The stream uses twice what costs nothing. */
public class PipelineMapsTwice implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream()
        .filter(message -> !message.getBody().isEmpty())
        .map(SQSMessage::getBody)
        .map(body -> body.isEmpty() ? body : body.trim())
        .forEach(Work::on);
    return null;
  }
}
