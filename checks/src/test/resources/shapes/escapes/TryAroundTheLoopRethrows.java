package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** One try around the whole loop that wraps and rethrows: the batch goes back as a whole. */
public class TryAroundTheLoopRethrows implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public TryAroundTheLoopRethrows(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    try {
      for (SQSMessage message : event.getRecords()) {
        // finds: ExceptionEscapesRecordLoop
        orders.storeChecked(message.getBody());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SQSBatchResponse(failures);
  }
}
