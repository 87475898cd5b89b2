package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.Set;
import java.util.HashSet;

/** The body continues in several places, and its last branch has no braces. */
public class ContinueInTheMiddle implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Set<String> seen = new HashSet<>();
    for (SQSMessage message : event.getRecords()) {
      // the same message may come twice
      if (!seen.add(message.getMessageId())) continue;

      String body = message.getBody();
      if (body.startsWith("{")) {
        Work.on(body);
        continue;
      }
      // plain text
      if (body.isEmpty()) context.getLogger().log("empty");
      else Work.on(body);
    }
    return null;
  }
}
