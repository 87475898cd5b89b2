package shapes;

import app.Orders;
import app.Publisher;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** The follow-up stands after the try, where nothing catches it. */
public class WorkAfterTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;
  private final Publisher publisher;

  public WorkAfterTry(Orders orders, Publisher publisher) {
    this.orders = orders;
    this.publisher = publisher;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        continue;
      }
      // finds: ExceptionEscapesRecordLoop
      publisher.publish(message.getBody());
    }
    return new SQSBatchResponse(failures);
  }
}
