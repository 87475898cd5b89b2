package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The name that a catch would have is taken by a binding that is in scope at the loop. */
public class BindingNamedAsTheException {
  // finds: MissingBatchResponse
  public Object handleRequest(SQSEvent event, Context context) {
    Object source = event;
    if (!(source instanceof SQSEvent e)) {
      return null;
    }
    for (SQSMessage message : e.getRecords()) {
      Work.on(message);
    }
    return null;
  }
}
