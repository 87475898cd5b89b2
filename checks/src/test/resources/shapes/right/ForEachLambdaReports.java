package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** The loop is forEach with a block lambda that catches and reports. */
public class ForEachLambdaReports implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public ForEachLambdaReports(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    event.getRecords().forEach(message -> {
      try {
        orders.store(message.getBody());
      } catch (Exception e) {
        context.getLogger().log("failed: " + message.getMessageId() + " " + e.getMessage());
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    });
    return new SQSBatchResponse(failures);
  }
}
