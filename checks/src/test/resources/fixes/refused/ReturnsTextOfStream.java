package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;
import java.util.stream.Collectors;

/** The return calls a method through a reference. */
public class ReturnsTextOfStream implements RequestHandler<SQSEvent, String> {
  private final List<String> tables = List.of("orders");

  @Override
  public String handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return tables.stream().map(this::summary).collect(Collectors.joining());
  }

  private String summary(String table) {
    System.out.flush();
    return table;
  }
}
