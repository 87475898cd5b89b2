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

/** A helper makes the failure from the body's digest. */
public class DigestReportedByHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public DigestReportedByHelper(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(failureOf(message));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private static BatchItemFailure failureOf(SQSMessage message) {
    // finds: WrongItemIdentifier
    return new BatchItemFailure(message.getMd5OfBody());
  }
}
