package fixes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** The lambda logs through its context. */
public class LambdaLogsThroughContext {
  static final RequestHandler<SQSEvent, Void> HANDLER = (event, context) -> {
    context.getLogger().log("batch of " + event.getRecords().size());
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return null;
  };
}
