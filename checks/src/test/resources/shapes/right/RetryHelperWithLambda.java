package shapes;

import app.Orders;
import app.ThrottledException;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** A helper of the same class runs the work with a second attempt; the loop catches what the second attempt throws. */
public class RetryHelperWithLambda implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public RetryHelperWithLambda(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        retrying(() -> orders.store(message.getBody()));
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private void retrying(Runnable work) {
    try {
      work.run();
    } catch (ThrottledException e) {
      work.run();
    }
  }
}
