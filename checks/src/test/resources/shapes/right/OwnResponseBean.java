package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The response is a bean of the project with a getter for the property that Lambda reads. */
public class OwnResponseBean implements RequestHandler<SQSEvent, OwnResponseBean.Outcome> {
  private final Orders orders;

  public OwnResponseBean(Orders orders) {
    this.orders = orders;
  }

  public static class Outcome {
    private final List<Map<String, String>> batchItemFailures = new ArrayList<>();

    public List<Map<String, String>> getBatchItemFailures() {
      return batchItemFailures;
    }
  }

  @Override
  public Outcome handleRequest(SQSEvent event, Context context) {
    Outcome outcome = new Outcome();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        outcome.getBatchItemFailures().add(Map.of("itemIdentifier", message.getMessageId()));
      }
    }
    return outcome;
  }
}
