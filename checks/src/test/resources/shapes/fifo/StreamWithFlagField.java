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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** A stream maps every message, but the mapping helper does no work once its flag object says that one failed. */
@FifoQueue
public class StreamWithFlagField implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public StreamWithFlagField(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    AtomicBoolean stopped = new AtomicBoolean();
    List<BatchItemFailure> failures = event.getRecords().stream()
        .filter(message -> stopped.get() || !process(message, stopped))
        .map(message -> new BatchItemFailure(message.getMessageId()))
        .collect(Collectors.toList());
    return new SQSBatchResponse(failures);
  }

  private boolean process(SQSMessage message, AtomicBoolean stopped) {
    try {
      orders.store(message.getBody());
      return true;
    } catch (RuntimeException e) {
      stopped.set(true);
      return false;
    }
  }
}
