package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** A plain public method with a batch response and without a try. */
public class PlainMethodNoTry {
  private final Orders orders;

  public PlainMethodNoTry(Orders orders) {
    this.orders = orders;
  }

  public SQSBatchResponse consume(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (var message : event.getRecords()) {
      // finds: ExceptionEscapesRecordLoop
      orders.store(message.getBody());
    }
    return new SQSBatchResponse(failures);
  }
}
