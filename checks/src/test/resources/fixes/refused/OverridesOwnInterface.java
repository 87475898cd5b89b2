package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Refused: the handler method implements an interface of the application, which declares void. */
public class OverridesOwnInterface implements OverriddenConsumer {
  @Override
  public void consume(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
  }
}

interface OverriddenConsumer {
  void consume(SQSEvent event, Context context);
}
