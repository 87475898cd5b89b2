package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.quarkus.funqy.Funq;
import jakarta.inject.Inject;

/** Quarkus Funqy calls the function once a message and builds the response itself. */
public class FunqyPerMessage {
  @Inject Orders orders;

  @Funq
  public void store(SQSMessage message) {
    orders.store(message.getBody());
  }
}
