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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The FIFO handler breaks after the failed message was reported, and forgets the rest. */
@FifoQueue
public class FifoBreaksOnly implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = LoggerFactory.getLogger(FifoBreaksOnly.class);

  private final Orders orders;

  public FifoBreaksOnly(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<SQSMessage> records = event.getRecords();
    for (int i = 0; i < records.size(); i++) {
      SQSMessage message = records.get(i);
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        log.error("stopping", e);
        failures.add(new BatchItemFailure(message.getMessageId()));
        // finds: UnprocessedRecordsDropped
        break;
      }
    }
    return new SQSBatchResponse(failures);
  }
}
