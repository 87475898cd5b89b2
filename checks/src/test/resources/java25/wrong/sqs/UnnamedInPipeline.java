package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** A stage of the stream does not look at the message, which has no name there. */
public class UnnamedInPipeline implements RequestHandler<SQSEvent, Void> {
  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream().filter(_ -> context != null).map(Work::parse).forEach(Work::on);
    return null;
  }
}
