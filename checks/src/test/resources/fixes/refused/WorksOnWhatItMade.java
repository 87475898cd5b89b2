package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** The second loop works on what the first one has made, and has no message to report. */
public class WorksOnWhatItMade implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    List<String> orders = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      orders.add(Work.parse(message.getBody()));
    }
    for (String order : orders) {
      Work.on(order);
    }
    return null;
  }
}
