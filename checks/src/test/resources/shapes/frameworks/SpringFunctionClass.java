package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A class that implements the function interface, as Spring Cloud Function calls it, without a try. */
@Component
public class SpringFunctionClass implements Function<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public SpringFunctionClass(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse apply(SQSEvent event) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      // finds: ExceptionEscapesRecordLoop
      orders.store(message.getBody());
    }
    return new SQSBatchResponse(failures);
  }
}
