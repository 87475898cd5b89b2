package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.stream.Stream;

/** flatMap gives an empty stream for a processed message and a stream of one failure otherwise. */
public class FlatMapToFailures implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FlatMapToFailures(Orders orders) {
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
        .toList();
    return new SQSBatchResponse(failures);
  }
}
