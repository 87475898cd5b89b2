package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;

/** What the try around the loop catches would not leave the loop any more. */
public class TryAroundCatchesChecked implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    try {
      connect();
      for (SQSMessage message : event.getRecords()) {
        Work.checkedOn(message.getBody());
      }
    } catch (IOException e) {
      context.getLogger().log("noted: " + e);
    }
    return null;
  }

  private void connect() {
    System.out.flush();
  }
}
