package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;
import java.util.stream.Collectors;

/** What only makes a text goes: functions that do nothing else as well. */
public class ReturnsTextOfReferences implements RequestHandler<SQSEvent, String> {
  private final List<String> tables = List.of("orders");

  @Override
  public String handleRequest(SQSEvent event, Context context) {
    String suffix = " messages";
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return tables.stream()
        .map(String::trim)
        .map(
            table -> {
              return table + suffix;
            })
        .collect(Collectors.joining());
  }
}
