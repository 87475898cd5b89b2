package shapes;

import app.Orders;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A Spring consumer bean of another type is no batch handler. */
@Configuration
public class SpringConsumerOfOther {
  @Bean
  public Consumer<List<String>> storeAll(Orders orders) {
    return bodies -> bodies.forEach(orders::store);
  }

  @Bean
  public Function<String, String> echo() {
    return text -> text;
  }
}
