package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The name that a catch would have is bound by the pattern of the case around the loop. */
public class PatternNamedAsTheException {
  // finds: MissingBatchResponse
  public Object handleRequest(SQSEvent event, Context context) {
    Object source = event;
    switch (source) {
      case SQSEvent e -> {
        for (SQSMessage message : e.getRecords()) {
          Work.on(message);
        }
      }
      default -> System.out.println("no event");
    }
    return null;
  }
}
