package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;

/** A try with resources reads the body line by line; its catch logs. */
public class TryWithResourcesPerMessage implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSEvent.SQSMessage message : event.getRecords()) {
      try (BufferedReader reader = new BufferedReader(new StringReader(message.getBody()))) {
        String line;
        while ((line = reader.readLine()) != null) {
          Work.checkedOn(line);
        }
      } catch (IOException e) {
        context.getLogger().log("unreadable: " + message.getMessageId());
      }
    }
    return null;
  }
}
