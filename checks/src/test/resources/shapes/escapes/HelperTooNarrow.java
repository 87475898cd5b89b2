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

/** The helper signals a named failure by false, but other exceptions come out of it. */
public class HelperTooNarrow implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public HelperTooNarrow(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      // finds: ExceptionEscapesRecordLoop
      if (!process(message)) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private boolean process(SQSMessage message) {
    try {
      orders.storeChecked(message.getBody());
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
