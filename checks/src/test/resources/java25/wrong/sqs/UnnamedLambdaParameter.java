package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** One lambda ignores the context, another one the index. */
public class UnnamedLambdaParameter {
  // finds: MissingBatchResponse
  private final RequestHandler<SQSEvent, Void> handler = (event, _) -> {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message);
    }
    return null;
  };

  public Object handle(SQSEvent event) {
    return handler.handleRequest(event, null);
  }
}
