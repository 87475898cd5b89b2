package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** The second loop is a reference to a method. */
public class WorksOnWhatItMadeByReference implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    List<String> bodies = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
      bodies.add(message.getBody());
    }
    bodies.forEach(this::tell);
    return null;
  }

  private void tell(String listener) {
    System.out.flush();
  }
}
