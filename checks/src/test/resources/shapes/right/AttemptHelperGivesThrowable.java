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
import java.util.Optional;

/** A helper of the same class runs the work and gives back what it threw, or nothing. */
public class AttemptHelperGivesThrowable implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public AttemptHelperGivesThrowable(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      attempt(() -> orders.storeChecked(message.getBody()))
          .ifPresent(thrown -> failures.add(new BatchItemFailure(message.getMessageId())));
    }
    return new SQSBatchResponse(failures);
  }

  private interface Work {
    void run() throws Exception;
  }

  private static Optional<Exception> attempt(Work work) {
    try {
      work.run();
      return Optional.empty();
    } catch (Exception e) {
      return Optional.of(e);
    }
  }
}
