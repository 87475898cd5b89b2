package fixes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A field holds the lambda that a method makes. */
public class LambdaMadeForField {
  static final RequestHandler<SQSEvent, Void> HANDLER = create();

  static RequestHandler<SQSEvent, Void> create() {
    return (event, context) -> {
      for (SQSMessage message : event.getRecords()) {
        Work.on(message.getBody());
      }
      return null;
    };
  }
}
