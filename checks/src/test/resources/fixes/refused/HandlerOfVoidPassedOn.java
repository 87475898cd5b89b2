package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Other code takes the handler as one of a Void. */
public class HandlerOfVoidPassedOn implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return null;
  }

  static void run(RequestHandler<SQSEvent, Void> handler) {
    handler.handleRequest(new SQSEvent(), null);
  }

  public static void main(String[] args) {
    run(new HandlerOfVoidPassedOn());
  }
}
