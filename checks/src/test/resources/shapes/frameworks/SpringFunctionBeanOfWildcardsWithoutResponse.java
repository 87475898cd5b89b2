package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A Spring function bean that is declared with wildcards, and has no batch response. */
@Configuration
public class SpringFunctionBeanOfWildcardsWithoutResponse {
  private final Orders orders;

  public SpringFunctionBeanOfWildcardsWithoutResponse(Orders orders) {
    this.orders = orders;
  }

  @Bean
  public Function<? super SQSEvent, ? extends Boolean> processOrders() {
    // finds: MissingBatchResponse
    return event -> {
      for (SQSMessage message : event.getRecords()) {
        orders.store(message.getBody());
      }
      return true;
    };
  }
}
