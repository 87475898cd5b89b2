package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;
import java.util.logging.Logger;

/** A helper uses the logger of its object. */
public class HelperWithLogger implements RequestHandler<SQSEvent, Void> {
  private final Logger log = Logger.getLogger("orders");

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    process(event.getRecords());
    return null;
  }

  private void process(List<SQSMessage> messages) {
    for (SQSMessage message : messages) {
      log.fine("one more");
      Work.on(message.getBody());
    }
  }
}
