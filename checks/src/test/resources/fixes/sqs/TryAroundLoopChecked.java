package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;
import java.util.List;

/** A helper declares what the try around its loop does not catch. */
public class TryAroundLoopChecked implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    try {
      process(event.getRecords());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return null;
  }

  private void process(List<SQSMessage> messages) throws IOException {
    try {
      for (SQSMessage message : messages) {
        Work.checkedOn(message.getBody());
      }
    } catch (RuntimeException e) {
      System.err.println(e);
    }
  }
}
