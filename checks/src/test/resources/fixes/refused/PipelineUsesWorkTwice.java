package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** The stream uses twice what it has computed. */
public class PipelineUsesWorkTwice implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream()
        .map(message -> Work.parse(message.getBody()))
        .map(body -> body.isEmpty() ? body : body.trim())
        .forEach(Work::on);
    return null;
  }
}
