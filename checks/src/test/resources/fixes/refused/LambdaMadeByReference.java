package fixes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.function.Supplier;

/** A method that makes the handler goes on as a function. */
public class LambdaMadeByReference {
  static final Supplier<RequestHandler<SQSEvent, Void>> HANDLERS = LambdaMadeByReference::create;

  static RequestHandler<SQSEvent, Void> create() {
    return (event, context) -> {
      for (SQSMessage message : event.getRecords()) {
        Work.on(message.getBody());
      }
      return null;
    };
  }
}
