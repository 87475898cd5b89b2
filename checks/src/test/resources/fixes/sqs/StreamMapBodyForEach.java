package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The stream keeps only the bodies, so the work does not see the message id. */
public class StreamMapBodyForEach implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream()
        .map(SQSMessage::getBody)
        .forEach(this::process);
    return null;
  }

  private void process(String body) {
    Work.on(body);
  }
}
