package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The stream makes objects, and uses one twice. */
public class PipelineConstructs implements RequestHandler<SQSEvent, Void> {
  record Order(String body) {}

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream()
        .map(SQSMessage::getBody)
        .map(Order::new)
        .map(Order::body)
        .map(body -> new StringBuilder(body.trim()))
        .forEach(Work::on);
    return null;
  }
}
