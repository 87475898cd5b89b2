package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** What works behind the loop on something else than was made in it stays. */
public class LoopsBehindOverOthers implements RequestHandler<SQSEvent, Void> {
  private final List<String> listeners = List.of();

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    List<String> bodies = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
      bodies.add(message.getBody());
    }
    for (String listener : listeners) {
      tell(listener);
    }
    bodies.add(summary());
    context.getLogger().log("processed: " + bodies);
    return null;
  }

  private void tell(String listener) {
    System.out.flush();
  }

  private String summary() {
    System.out.flush();
    return "all";
  }
}
