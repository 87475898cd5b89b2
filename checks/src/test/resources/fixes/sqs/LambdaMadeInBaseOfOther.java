package fixes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A method makes the handler; a class that has it as well has a method of another name. */
public class LambdaMadeInBaseOfOther {
  protected RequestHandler<SQSEvent, Void> create() {
    return (event, context) -> {
      for (SQSMessage message : event.getRecords()) {
        Work.on(message.getBody());
      }
      return null;
    };
  }

  public Object handle(SQSEvent event) {
    return create().handleRequest(event, null);
  }

  static final class Other extends LambdaMadeInBaseOfOther {
    void close() {}
  }
}
