package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** Returns a response around List.of(); the catch in the lambda logs. */
public class ListOfNothingReturned implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    event.getRecords().forEach(message -> {
      try {
        Work.checkedOn(message.getBody());
      } catch (Exception e) {
        context.getLogger().log(e.getMessage());
      }
    });
    return new SQSBatchResponse(List.of());
  }
}
