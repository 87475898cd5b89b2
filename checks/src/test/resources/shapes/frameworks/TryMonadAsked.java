package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.vavr.control.Try;
import java.util.ArrayList;
import java.util.List;

/** A functional Try runs the work, and is asked whether it failed. */
public class TryMonadAsked implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public TryMonadAsked(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    event.getRecords().forEach(message -> {
      Try<Void> attempt = Try.run(() -> orders.store(message.getBody()));
      if (attempt.isFailure()) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    });
    return new SQSBatchResponse(failures);
  }
}
