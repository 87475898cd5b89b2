package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A Spring function bean whose catch names one checked exception. */
@Configuration
public class SpringFunctionBeanNarrow {
  private final Orders orders;

  public SpringFunctionBeanNarrow(Orders orders) {
    this.orders = orders;
  }

  @Bean
  public Function<SQSEvent, SQSBatchResponse> handleOrders() {
    return value -> {
      List<SQSBatchResponse.BatchItemFailure> batchItemFailures = new ArrayList<>();
      for (SQSEvent.SQSMessage message : value.getRecords()) {
        try {
          // finds: ExceptionEscapesRecordLoop
          orders.storeChecked(message.getBody());
        } catch (IOException e) {
          batchItemFailures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
        }
      }
      return new SQSBatchResponse(batchItemFailures);
    };
  }
}
