package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** stream().forEach with an expression lambda. */
public class ForEachExpressionLambda implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ForEachExpressionLambda(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream()
        // finds: ExceptionEscapesRecordLoop
        .forEach(message -> orders.store(message.getBody()));
    return SQSBatchResponse.builder().build();
  }
}
