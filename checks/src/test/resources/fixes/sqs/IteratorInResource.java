package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.Iterator;

/** The message is taken by what a try opens. */
public class IteratorInResource implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Iterator<SQSMessage> messages = event.getRecords().iterator();

    while (messages.hasNext()) {
      try (Session session = open(messages.next())) {
        session.store();
      }
    }
    return null;
  }

  private Session open(SQSMessage message) {
    return () -> Work.on(message.getBody());
  }

  private interface Session extends AutoCloseable {
    void store();

    @Override
    default void close() {}
  }
}
