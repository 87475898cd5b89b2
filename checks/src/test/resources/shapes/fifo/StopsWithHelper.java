package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import java.util.ArrayList;
import java.util.List;

/** A helper makes the response of the failed and all later messages. */
@FifoQueue
public class StopsWithHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public StopsWithHelper(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> records = event.getRecords();
    for (int i = 0; i < records.size(); i++) {
      try {
        orders.store(records.get(i).getBody());
      } catch (RuntimeException e) {
        return restFrom(records, i);
      }
    }
    return SQSBatchResponse.builder().build();
  }

  private static SQSBatchResponse restFrom(List<SQSMessage> records, int first) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (int i = first; i < records.size(); i++) {
      failures.add(new BatchItemFailure(records.get(i).getMessageId()));
    }
    return new SQSBatchResponse(failures);
  }
}
