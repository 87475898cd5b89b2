package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.Optional;

/** The failures are collected by a stream, but the builder is not given them. */
public class BuilderWithoutFailures implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public BuilderWithoutFailures(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = event.getRecords().stream()
        .map(this::process)
        .flatMap(Optional::stream)
        .toList();
    context.getLogger().log("failed: " + failures.size());
    // finds: EmptyBatchResponse
    return SQSBatchResponse.builder().build();
  }

  private Optional<BatchItemFailure> process(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(new BatchItemFailure(message.getMessageId()));
    }
  }
}
