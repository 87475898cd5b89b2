package fixes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The method that makes the handler returns another one as well. */
public class LambdaMadeBesideOther {
  static RequestHandler<SQSEvent, Void> create(RequestHandler<SQSEvent, Void> other) {
    if (other != null) {
      return other;
    }
    return (event, context) -> {
      for (SQSMessage message : event.getRecords()) {
        Work.on(message.getBody());
      }
      return null;
    };
  }
}
