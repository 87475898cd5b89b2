package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** stream().forEach with a catch that reports. */
public class StreamForEachReports implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public StreamForEachReports(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    event.getRecords().stream().forEach(message -> {
      try {
        orders.storeChecked(message.getBody());
      } catch (Exception e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    });
    return SQSBatchResponse.builder().withBatchItemFailures(failures).build();
  }
}
