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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A lazy range of indexes ends at the first that failed; it and all later ones are reported. */
@FifoQueue
public class FirstFailedIndexOfRange implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FirstFailedIndexOfRange(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> records = event.getRecords();
    int first = IntStream.range(0, records.size())
        .filter(i -> !process(records.get(i)))
        .findFirst()
        .orElse(records.size());
    return new SQSBatchResponse(records.subList(first, records.size()).stream()
        .map(message -> new BatchItemFailure(message.getMessageId()))
        .collect(Collectors.toList()));
  }

  private boolean process(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
