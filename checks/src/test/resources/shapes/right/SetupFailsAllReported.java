package shapes;

import app.Batches;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When the set-up before delegation fails, all messages are reported. */
public class SetupFailsAllReported implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = LoggerFactory.getLogger(SetupFailsAllReported.class);

  private final Batches batches;
  private final Orders orders;

  public SetupFailsAllReported(Batches batches, Orders orders) {
    this.batches = batches;
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    try {
      orders.refresh();
      return batches.process(event);
    } catch (Exception e) {
      log.error("could not start", e);
      List<BatchItemFailure> all = event.getRecords().stream()
          .map(message -> new BatchItemFailure(message.getMessageId()))
          .toList();
      return SQSBatchResponse.builder().withBatchItemFailures(all).build();
    }
  }
}
