package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Each message is mapped to an optional failure, and the present ones are the response. */
public class StreamOfOptionalFailures implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public StreamOfOptionalFailures(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSBatchResponse.BatchItemFailure> failures = event.getRecords().stream()
        .map(this::process)
        .filter(Optional::isPresent)
        .map(Optional::get)
        .collect(Collectors.toList());
    return new SQSBatchResponse(failures);
  }

  private Optional<SQSBatchResponse.BatchItemFailure> process(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
    }
  }
}
