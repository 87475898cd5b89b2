package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** A variable holds one logger after the other, which a function cannot use. */
public class LambdaLoggerMadeAnew implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    LambdaLogger logger = context.getLogger();
    logger = context.getLogger();
    event.getRecords().forEach(message -> {
      Work.on(message.getBody());
    });
    return null;
  }
}
