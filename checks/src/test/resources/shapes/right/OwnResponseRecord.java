package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** The response is a record of the project with the property that Lambda reads. */
public class OwnResponseRecord implements RequestHandler<SQSEvent, OwnResponseRecord.Outcome> {
  private final Orders orders;

  public OwnResponseRecord(Orders orders) {
    this.orders = orders;
  }

  public record Failure(String itemIdentifier) {}

  public record Outcome(List<Failure> batchItemFailures) {}

  @Override
  public Outcome handleRequest(SQSEvent event, Context context) {
    List<Failure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new Failure(message.getMessageId()));
      }
    }
    return new Outcome(failures);
  }
}
