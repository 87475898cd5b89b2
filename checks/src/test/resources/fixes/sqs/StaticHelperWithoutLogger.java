package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;
import java.util.logging.Logger;

/** A static helper cannot use the logger of an object. */
public class StaticHelperWithoutLogger implements RequestHandler<SQSEvent, Void> {
  private final Logger log = Logger.getLogger("orders");

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    log.fine("a batch");
    process(event.getRecords());
    return null;
  }

  private static void process(List<SQSMessage> messages) {
    for (SQSMessage message : messages) {
      Work.on(message.getBody());
    }
  }
}
