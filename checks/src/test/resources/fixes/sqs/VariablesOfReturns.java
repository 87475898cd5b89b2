package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** Variables that only a return names go, but for those of calls and functions, and those that end the loop. */
public class VariablesOfReturns implements RequestHandler<SQSEvent, String> {
  private int total;

  @Override
  public String handleRequest(SQSEvent event, Context context) {
    String suffix = " messages";
    String name = name();
    int number = total++;
    List<String> sizes = event.getRecords().stream().map(message -> message.getMessageId()).toList();
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return name + number + sizes + suffix;
  }

  private String name() {
    System.out.flush();
    return "all";
  }
}
