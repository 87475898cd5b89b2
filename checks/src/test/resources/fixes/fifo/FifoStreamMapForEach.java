package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;

/** A stream of bodies with a static method reference at its end. */
@FifoQueue
public class FifoStreamMapForEach implements RequestHandler<SQSEvent, String> {
  @Override
  public String handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream().map(SQSMessage::getBody).forEach(FifoStreamMapForEach::apply);
    return "ok";
  }

  private static void apply(String body) {
    Work.on(body);
  }
}
