package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A Spring consumer bean, which can return nothing; it wraps and throws. */
@Configuration
public class SpringConsumerBean {
  private final Orders orders;

  public SpringConsumerBean(Orders orders) {
    this.orders = orders;
  }

  @Bean
  public Consumer<SQSEvent> processNotifications() {
    // finds: MissingBatchResponse
    return event -> {
      if (event.getRecords() == null) {
        return;
      }
      for (SQSMessage message : event.getRecords()) {
        try {
          orders.storeChecked(message.getBody());
        } catch (Exception e) {
          throw new IllegalStateException("could not process", e);
        }
      }
    };
  }
}
