package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A Spring function bean whose catch only logs. */
@Configuration
public class SpringFunctionBeanSwallows {
  private static final Logger log = LoggerFactory.getLogger(SpringFunctionBeanSwallows.class);

  @Bean
  public Function<SQSEvent, SQSBatchResponse> handleOrders(Orders orders) {
    return event -> {
      event.getRecords().forEach(message -> {
        try {
          orders.store(message.getBody());
        // finds: RecordFailureSwallowed
        } catch (Exception e) {
          log.error("failed", e);
        }
      });
      return new SQSBatchResponse(List.of());
    };
  }
}
