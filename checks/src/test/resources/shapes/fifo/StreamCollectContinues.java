package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A stream maps every message, also after a failed one. */
@FifoQueue
public class StreamCollectContinues implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public StreamCollectContinues(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = event.getRecords().stream()
        .map(this::process)
        .filter(Optional::isPresent)
        .map(Optional::get)
        // finds: FifoContinuesAfterFailure
        .collect(Collectors.toList());
    return new SQSBatchResponse(failures);
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
