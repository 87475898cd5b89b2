package fixes;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Refused: a Consumer bean has no result, and would have to become a Function. */
@Configuration
public class SpringConsumerBean {
  @Bean
  public Consumer<SQSEvent> orders() {
    return event -> event.getRecords().forEach(message -> Work.on(message.getBody()));
  }
}
