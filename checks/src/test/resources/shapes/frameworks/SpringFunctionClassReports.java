package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A class that implements the function interface, with a catch that reports. */
@Component
public class SpringFunctionClassReports implements Function<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public SpringFunctionClassReports(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse apply(SQSEvent event) {
    List<String> failedIds = new ArrayList<>();
    event.getRecords().forEach(message -> {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failedIds.add(message.getMessageId());
      }
    });
    return new SQSBatchResponse(failedIds.stream().map(BatchItemFailure::new).toList());
  }
}
