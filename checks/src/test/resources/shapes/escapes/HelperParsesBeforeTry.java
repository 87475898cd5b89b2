package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The parsing helper turns a checked exception into an unchecked one, and is called before the try. */
public class HelperParsesBeforeTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public HelperParsesBeforeTry(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      // finds: ExceptionEscapesRecordLoop
      String id = readId(message);
      try {
        orders.store(id);
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private String readId(SQSMessage message) {
    try {
      orders.storeChecked(message.getBody());
      return message.getBody().toLowerCase();
    } catch (IOException e) {
      throw new IllegalArgumentException("unreadable " + message.getMessageId(), e);
    }
  }
}
