package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** To name the message would ask for its position once more. */
public class IndexedThroughHelper implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (int i = 0; i < event.getRecords().size(); i++) {
      Work.on(event.getRecords().get(position(i)).getBody());
    }
    return null;
  }

  private int position(int index) {
    System.out.flush();
    return index;
  }
}
