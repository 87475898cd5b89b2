package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A Spring function class on a FIFO queue that stops at the first failure and reports the rest. */
@Component
@FifoQueue
public class SpringFifoFunctionStops implements Function<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public SpringFifoFunctionStops(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse apply(SQSEvent event) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      if (!failures.isEmpty()) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        continue;
      }
      try {
        orders.store(message.getBody());
      } catch (Exception e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
