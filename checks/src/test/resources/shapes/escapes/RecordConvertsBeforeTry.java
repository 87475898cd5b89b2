package shapes;

import app.Orders;
import app.Price;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** What a record's component holds is no work to read; what the record makes of it may fail. */
public class RecordConvertsBeforeTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;
  private final Price price;

  public RecordConvertsBeforeTry(Orders orders, Price price) {
    this.orders = orders;
    this.price = price;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      String text = price.text();
      // finds: ExceptionEscapesRecordLoop
      int cents = price.cents();
      try {
        orders.store(message.getBody() + text + cents);
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
