package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;

/** The stream becomes a parallel one. */
@FifoQueue
public class FifoStreamParallel implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream().parallel().forEach(message -> {
      Work.on(message.getBody());
    });
    return null;
  }
}
