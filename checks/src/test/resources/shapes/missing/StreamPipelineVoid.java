package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** A stream of bodies is parsed, filtered and saved. */
public class StreamPipelineVoid implements RequestHandler<SQSEvent, Void> {
  private final Orders orders;

  public StreamPipelineVoid(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream()
        .map(SQSMessage::getBody)
        .filter(body -> !body.isBlank())
        .map(orders::parse)
        .forEach(orders::save);
    return null;
  }
}
