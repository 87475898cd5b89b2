package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Of the functions that nobody outside can name, Spring calls those that are components. */
class SpringNestedFunctions {
  static final class Sizes implements Function<SQSEvent, Integer> {
    @Override
    public Integer apply(SQSEvent event) {
      return event.getRecords().size();
    }
  }

  static final class Storing implements Consumer<SQSEvent> {
    private Orders orders;

    @Override
    public void accept(SQSEvent event) {
      event.getRecords().forEach(message -> orders.store(message.getBody()));
    }
  }

  @Component
  static final class StoringFunction implements Function<SQSEvent, String> {
    private Orders orders;

    @Override
    // finds: MissingBatchResponse
    public String apply(SQSEvent event) {
      event.getRecords().forEach(message -> orders.store(message.getBody()));
      return "OK";
    }
  }

  @Component
  static final class StoringConsumer implements Consumer<SQSEvent> {
    private Orders orders;

    @Override
    // finds: MissingBatchResponse
    public void accept(SQSEvent event) {
      event.getRecords().forEach(message -> orders.store(message.getBody()));
    }
  }
}
