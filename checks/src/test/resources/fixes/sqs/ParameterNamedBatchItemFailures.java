package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** The context parameter has the name that a list of failures would get, and the lambda uses failures. */
public class ParameterNamedBatchItemFailures implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context batchItemFailures) {
    event.getRecords().forEach(
        failures -> {
          batchItemFailures.getLogger().log(failures.getMessageId());
          Work.on(failures.getBody());
        });
    return null;
  }
}
