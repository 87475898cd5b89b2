package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The messages are partitioned by what the helper answers, and the failed part is reported. */
public class PartitionedBySuccess implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public PartitionedBySuccess(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Map<Boolean, List<SQSMessage>> bySuccess = event.getRecords().stream()
        .collect(Collectors.partitioningBy(this::process));
    return new SQSBatchResponse(bySuccess.get(false).stream()
        .map(message -> new BatchItemFailure(message.getMessageId()))
        .toList());
  }

  private boolean process(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
