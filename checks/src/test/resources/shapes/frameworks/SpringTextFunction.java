package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A Spring function bean that returns a text. */
@Configuration
public class SpringTextFunction {
  @Bean
  public Function<SQSEvent, String> store(Orders orders) {
    // finds: MissingBatchResponse
    return event -> {
      event.getRecords().forEach(message -> orders.store(message.getBody()));
      return "ok";
    };
  }
}
