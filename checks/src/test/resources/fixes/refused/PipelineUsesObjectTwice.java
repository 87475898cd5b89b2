package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** The stream makes an object of which nobody knows what that does, and uses it twice. */
public class PipelineUsesObjectTwice implements RequestHandler<SQSEvent, Void> {
  record Order(String body) {
    Order {
      Work.parse(body);
    }
  }

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream()
        .map(message -> new Order(message.getBody()))
        .map(order -> order.body().isEmpty() ? "" : order.body())
        .forEach(Work::on);
    return null;
  }
}
