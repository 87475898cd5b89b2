package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.function.BiConsumer;

/** Other code of the file uses the handler, but not as one with a certain result. */
public class HandlerUsedForAnyResult implements RequestHandler<SQSEvent, Void> {
  static final HandlerUsedForAnyResult INSTANCE = new HandlerUsedForAnyResult();
  static final RequestHandler<?, ?> ANY = INSTANCE;

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return null;
  }

  static void run(RequestHandler<SQSEvent, ?> handler, BiConsumer<SQSEvent, Context> function) {
    Runnable again = () -> INSTANCE.handleRequest(new SQSEvent(), null);
    again.run();
    var ignored = INSTANCE.handleRequest(new SQSEvent(), null);
    Object result = INSTANCE.handleRequest(new SQSEvent(), null);
    run(INSTANCE, INSTANCE::handleRequest);
    run(new HandlerUsedForAnyResult() {}, function);
  }
}
