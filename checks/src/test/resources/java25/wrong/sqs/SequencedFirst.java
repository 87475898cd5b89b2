package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** Takes the first message as a sequenced collection gives it. */
public class SequencedFirst implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    // finds: OnlyFirstRecordProcessed
    var message = event.getRecords().getFirst();
    Work.on(message);
    return new SQSBatchResponse();
  }
}
