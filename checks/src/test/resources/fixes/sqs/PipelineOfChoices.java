package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** The stream goes on with what it has chosen. */
public class PipelineOfChoices implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream()
        .map(message -> message.getBody() == null ? "" : message.getBody())
        .map(body -> body.trim())
        .map(body -> body.isEmpty() ? body : "order " + body)
        .map(String::trim)
        .map(body -> body + ".")
        .filter(body -> body.length() > 1)
        .forEach(body -> Work.on(body.replace("order ", "").replace(".", "")));
    return null;
  }
}
