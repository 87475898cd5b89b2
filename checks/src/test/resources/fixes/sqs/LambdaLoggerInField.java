package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** The logger of the context is in a field. */
public class LambdaLoggerInField implements RequestHandler<SQSEvent, Void> {
  private LambdaLogger logger;

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    logger = context.getLogger();
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return null;
  }
}
