package shapes;

import app.Batches;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** The work is passed as a lambda to an adapter that the file does not show; what it does with exceptions is unknown. */
public class WorkHandedToAdapter implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Batches batches;
  private final Orders orders;

  public WorkHandedToAdapter(Batches batches, Orders orders) {
    this.batches = batches;
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return batches.handle(event, message -> orders.store(message.getBody()));
  }
}
