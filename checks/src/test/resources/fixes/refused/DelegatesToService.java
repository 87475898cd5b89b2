package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Refused: the handler has no loop of its own, another class takes the event. */
public class DelegatesToService implements RequestHandler<SQSEvent, Void> {
  private final DelegateService service = new DelegateService();

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    service.handle(event);
    return null;
  }
}

class DelegateService {
  void handle(SQSEvent event) {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
  }
}
