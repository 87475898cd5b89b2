package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** The handler class is nested in another class. */
public final class NestedStaticHandler {
  private final Orders orders = new Orders();

  public Object handle(SQSEvent event) {
    return orders.handleRequest(event, null);
  }

  /** Stores orders. */
  public static class Orders implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent input, Context context) {
      for (SQSEvent.SQSMessage message : input.getRecords()) {
        store(message);
      }
      return null;
    }

    private static void store(SQSEvent.SQSMessage message) {
      Work.on(message.getBody());
    }
  }
}
