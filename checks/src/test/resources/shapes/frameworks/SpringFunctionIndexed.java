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

/** A Spring function bean with an index loop over a helper that answers true or false. */
@Configuration
public class SpringFunctionIndexed {
  private final Orders orders;

  public SpringFunctionIndexed(Orders orders) {
    this.orders = orders;
  }

  @Bean
  public Function<SQSEvent, SQSBatchResponse> handleConfirmed() {
    return value -> {
      List<BatchItemFailure> failures = new ArrayList<>();
      List<SQSMessage> records = value.getRecords();
      for (int i = 0, size = records.size(); i < size; i++) {
        SQSMessage message = records.get(i);
        var success = process(message);
        if (!success) {
          failures.add(BatchItemFailure.builder().withItemIdentifier(message.getMessageId()).build());
        }
      }
      return SQSBatchResponse.builder().withBatchItemFailures(failures).build();
    };
  }

  private boolean process(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return true;
    } catch (Exception e) {
      return false;
    }
  }
}
