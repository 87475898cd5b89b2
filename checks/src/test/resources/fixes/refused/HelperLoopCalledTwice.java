package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** Refused: the helper with the loop is called for each half of the batch. */
public class HelperLoopCalledTwice implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> records = event.getRecords();
    int half = records.size() / 2;
    processAll(records.subList(0, half));
    processAll(records.subList(half, records.size()));
    return null;
  }

  private void processAll(List<SQSMessage> messages) {
    for (SQSMessage message : messages) {
      Work.on(message.getBody());
    }
  }
}
