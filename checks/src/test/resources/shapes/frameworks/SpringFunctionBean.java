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

/** A Spring function bean as a block lambda, with a catch that reports. */
@Configuration
public class SpringFunctionBean {
  private final Orders orders;

  public SpringFunctionBean(Orders orders) {
    this.orders = orders;
  }

  @Bean
  public Function<SQSEvent, SQSBatchResponse> processOrders() {
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
