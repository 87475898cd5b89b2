package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The helper returns the failure, or null after success; nulls are filtered out. */
public class NullForSuccess implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public NullForSuccess(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = event.getRecords().stream()
        .map(this::process)
        .filter(Objects::nonNull)
        .collect(Collectors.toList());
    return SQSBatchResponse.builder().withBatchItemFailures(failures).build();
  }

  private BatchItemFailure process(SQSMessage message) {
    try {
      orders.store(message.getBody());
    } catch (RuntimeException e) {
      return new BatchItemFailure(message.getMessageId());
    }
    return null;
  }
}
