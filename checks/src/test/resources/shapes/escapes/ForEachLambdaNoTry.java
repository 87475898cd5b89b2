package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** forEach with a block lambda without a try. */
public class ForEachLambdaNoTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ForEachLambdaNoTry(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    event.getRecords().forEach(message -> {
      context.getLogger().log(message.getMessageId());
      // finds: ExceptionEscapesRecordLoop
      orders.store(message.getBody());
    });
    return new SQSBatchResponse(failures);
  }
}
