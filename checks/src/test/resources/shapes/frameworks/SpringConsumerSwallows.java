package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A Spring consumer bean that logs and goes on. */
@Configuration
public class SpringConsumerSwallows {
  private static final Logger log = LoggerFactory.getLogger(SpringConsumerSwallows.class);

  @Bean
  public Consumer<SQSEvent> ingest(Orders orders) {
    // finds: MissingBatchResponse
    return event -> {
      for (SQSMessage message : event.getRecords()) {
        try {
          orders.store(message.getBody());
        // finds: RecordFailureSwallowed
        } catch (Exception e) {
          log.error("ingestion failed", e);
        }
      }
    };
  }
}
