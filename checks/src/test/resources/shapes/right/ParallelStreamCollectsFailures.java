package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.Optional;
import java.util.stream.Collectors;

/** Messages of a standard queue are processed in parallel; the failures are collected by the stream, so no list is shared. */
public class ParallelStreamCollectsFailures implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ParallelStreamCollectsFailures(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return new SQSBatchResponse(event.getRecords().parallelStream()
        .map(this::attempt)
        .flatMap(Optional::stream)
        .collect(Collectors.toList()));
  }

  private Optional<BatchItemFailure> attempt(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return Optional.empty();
    } catch (Exception e) {
      return Optional.of(new BatchItemFailure(message.getMessageId()));
    }
  }
}
