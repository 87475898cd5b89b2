package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** A Spring function bean that takes the event wrapped in a message, with a catch that reports. */
@Configuration
public class SpringMessageFunction {
  @Bean
  public Function<Message<SQSEvent>, SQSBatchResponse> store(Orders orders) {
    return wrapped -> {
      List<SQSBatchResponse.BatchItemFailure> failures = new ArrayList<>();
      for (SQSMessage each : wrapped.getPayload().getRecords()) {
        try {
          orders.store(each.getBody());
        } catch (RuntimeException e) {
          failures.add(new SQSBatchResponse.BatchItemFailure(each.getMessageId()));
        }
      }
      return new SQSBatchResponse(failures);
    };
  }
}
