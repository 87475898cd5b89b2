package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** The loop removes the messages. */
public class RecordsRemoved implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> messages = new ArrayList<>(event.getRecords());
    while (!messages.isEmpty()) {
      Work.on(messages.remove(0).getBody());
    }
    return null;
  }
}
