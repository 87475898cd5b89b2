package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The work is in a synchronized block, with a text block beside it. */
public class SynchronizedInBody implements RequestHandler<SQSEvent, Void> {
  private final Object lock = new Object();

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      String entry = """
          {
            "id": "%s",
              "state": "received"
          }
          """.formatted(message.getMessageId());
      synchronized (lock) {
        context.getLogger().log(entry);
        Work.on(message.getBody());
      }
    }
    return null;
  }
}
