package fixes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The lambda begins on the line of its field, in a class that has nothing else on lines of its own. */
public class LambdaOnLineOfField {
  static final RequestHandler<SQSEvent, Void> HANDLER = (event, context) -> {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return null;
  };
}
