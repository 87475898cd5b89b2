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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The helper returns an empty Optional after success and after failure alike. */
public class OptionalAlwaysEmpty implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = LoggerFactory.getLogger(OptionalAlwaysEmpty.class);

  private final Orders orders;

  public OptionalAlwaysEmpty(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = event.getRecords().stream()
        .map(this::process)
        .flatMap(Optional::stream)
        .toList();
    return new SQSBatchResponse(failures);
  }

  private Optional<BatchItemFailure> process(SQSMessage message) {
    try {
      orders.store(message.getBody());
    // finds: RecordFailureSwallowed
    } catch (RuntimeException e) {
      log.error("failed", e);
    }
    return Optional.empty();
  }
}
