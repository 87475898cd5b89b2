package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** A class that implements the consumer interface. */
@Component
public class SpringConsumerClass implements Consumer<SQSEvent> {
  private final Orders orders;

  public SpringConsumerClass(Orders orders) {
    this.orders = orders;
  }

  @Override
  // finds: MissingBatchResponse
  public void accept(SQSEvent event) {
    event.getRecords().stream().map(SQSMessage::getBody).forEach(orders::store);
  }
}
