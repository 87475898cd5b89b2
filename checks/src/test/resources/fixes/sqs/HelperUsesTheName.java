package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** A helper on the way to the loop has a variable of the name that the list would get. */
public class HelperUsesTheName implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    process(event.getRecords());
    return null;
  }

  private void process(List<SQSMessage> messages) {
    int batchItemFailures = messages.size();
    System.out.println(batchItemFailures);
    each(messages);
  }

  private void each(List<SQSMessage> messages) {
    for (SQSMessage message : messages) {
      Work.on(message.getBody());
    }
  }
}
