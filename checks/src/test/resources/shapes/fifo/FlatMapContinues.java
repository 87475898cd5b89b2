package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** flatMap handles every message, also after a failed one. */
@FifoQueue
public class FlatMapContinues implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FlatMapContinues(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = event.getRecords().stream()
        .flatMap(message -> {
          try {
            orders.store(message.getBody());
            return Stream.empty();
          } catch (Exception e) {
            return Stream.of(new BatchItemFailure(message.getMessageId()));
          }
        })
        // finds: FifoContinuesAfterFailure
        .collect(Collectors.toList());
    return new SQSBatchResponse(failures);
  }
}
