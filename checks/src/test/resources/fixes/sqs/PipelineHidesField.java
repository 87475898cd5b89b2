package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** The stream has a name for the message that is a field to what comes later. */
public class PipelineHidesField implements RequestHandler<SQSEvent, Void> {
  private final String m = "order";

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream().map(m -> m.getBody()).forEach(body -> Work.on(body + m.substring(m.length())));
    return null;
  }
}
