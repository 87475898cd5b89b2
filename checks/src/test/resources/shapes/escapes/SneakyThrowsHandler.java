package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;

/** What Lombok makes of a handler with {@code @SneakyThrows}: each exception is thrown on as it is. */
public class SneakyThrowsHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private Orders orders;

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    try {
      for (SQSMessage message : event.getRecords()) {
        // finds: ExceptionEscapesRecordLoop
        orders.store(message.getBody());
      }
      return new SQSBatchResponse(new ArrayList<>());
    } catch (final Throwable $ex) {
      throw lombok.Lombok.sneakyThrow($ex);
    }
  }
}
