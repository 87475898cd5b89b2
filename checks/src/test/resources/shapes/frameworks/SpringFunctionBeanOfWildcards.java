package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A Spring function bean that is declared with wildcards: the lambda is of the types that they allow. */
@Configuration
public class SpringFunctionBeanOfWildcards {
  private final Orders orders;

  public SpringFunctionBeanOfWildcards(Orders orders) {
    this.orders = orders;
  }

  @Bean
  public Function<? super SQSEvent, ? extends SQSBatchResponse> processOrders() {
    return event -> {
      List<BatchItemFailure> failures = new ArrayList<>();
      for (SQSMessage message : event.getRecords()) {
        String messageId = message.getMessageId();
        try {
          orders.store(message.getBody());
        } catch (Exception e) {
          failures.add(new BatchItemFailure(messageId));
        }
      }
      return SQSBatchResponse.builder().withBatchItemFailures(failures).build();
    };
  }
}
