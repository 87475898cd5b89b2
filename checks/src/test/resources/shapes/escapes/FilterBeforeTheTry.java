package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** A filter of the stream asks the service outside of any try. */
public class FilterBeforeTheTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public FilterBeforeTheTry(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    event.getRecords().stream()
        // finds: ExceptionEscapesRecordLoop
        .filter(message -> orders.accepts(message.getBody()))
        .forEach(message -> {
          try {
            orders.store(message.getBody());
          } catch (RuntimeException e) {
            failures.add(new BatchItemFailure(message.getMessageId()));
          }
        });
    return new SQSBatchResponse(failures);
  }
}
