package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Has nested classes of its own named List and ArrayList. */
public class OwnNestedList implements RequestHandler<SQSEvent, Void> {
  private final List shopping = new ArrayList();

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      shopping.note(message.getBody());
      Work.on(message.getBody());
    }
    return null;
  }

  private static class List {
    String last;

    void note(String item) {
      last = item;
    }
  }

  private static final class ArrayList extends List {}
}
