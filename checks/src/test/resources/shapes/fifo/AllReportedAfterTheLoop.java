package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import java.util.ArrayList;
import java.util.List;

/** When anything failed, all messages are reported after the loop; those after the failed one were processed all the same. */
@FifoQueue
public class AllReportedAfterTheLoop implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public AllReportedAfterTheLoop(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    boolean failed = false;
    // finds: FifoContinuesAfterFailure
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failed = true;
      }
    }
    List<BatchItemFailure> failures = new ArrayList<>();
    if (failed) {
      event.getRecords().forEach(each -> failures.add(new BatchItemFailure(each.getMessageId())));
    }
    return new SQSBatchResponse(failures);
  }
}
