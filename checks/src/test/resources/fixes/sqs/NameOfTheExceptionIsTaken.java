package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The usual names of an exception are those of a binding, a resource and a variable of another branch. */
public class NameOfTheExceptionIsTaken implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Object given = event;
    if (!(given instanceof SQSEvent e)) {
      return null;
    }
    switch (e.getRecords().size()) {
      case 0:
        String exception = "none";
        break;
      default:
        try (Scope failure = new Scope()) {
          for (SQSMessage message : e.getRecords()) {
            Work.on(message);
          }
        }
    }
    return null;
  }

  private static final class Scope implements AutoCloseable {
    @Override
    public void close() {
      // Nothing is held.
    }
  }
}
