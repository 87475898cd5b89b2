package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** All conditions ask for messages alone, one by its contrary. */
public class IndexedWhileNotEmpty implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> messages = event.getRecords();
    for (int i = 0; !messages.isEmpty() && i < messages.size(); i++) {
      SQSMessage message = messages.get(i);
      Work.on(message.getBody());
    }
    return null;
  }
}
