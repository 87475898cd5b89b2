package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** A Spring function bean that takes the event wrapped in a message, without a try. */
@Configuration
public class SpringMessageFunctionEscapes {
  @Bean
  public Function<Message<SQSEvent>, SQSBatchResponse> store(Orders orders) {
    return wrapped -> {
      for (SQSMessage each : wrapped.getPayload().getRecords()) {
        // finds: ExceptionEscapesRecordLoop
        orders.store(each.getBody());
      }
      return new SQSBatchResponse(List.of());
    };
  }
}
