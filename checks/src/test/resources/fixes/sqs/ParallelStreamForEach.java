package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** A parallel stream: the list of failures would be filled by several threads. */
public class ParallelStreamForEach implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().parallelStream().forEach(message -> Work.on(message.getBody()));
    return null;
  }
}
