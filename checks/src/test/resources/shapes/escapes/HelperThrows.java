package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** The work stands in a helper without a try, called from a loop without a try. */
public class HelperThrows implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public HelperThrows(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      // finds: ExceptionEscapesRecordLoop
      process(message, context);
    }
    return new SQSBatchResponse(failures);
  }

  private void process(SQSMessage message, Context context) {
    context.getLogger().log("processing " + message.getMessageId());
    orders.store(message.getBody());
  }
}
