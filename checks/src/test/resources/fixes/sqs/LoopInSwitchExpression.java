package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The branch of the record loop declares, and binds, the names that an exception would get. */
public class LoopInSwitchExpression implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    int done = switch (event.getRecords().size()) {
      case 0:
        yield 0;
      default:
        Object exception = this;
        if (!(exception instanceof LoopInSwitchExpression e)) {
          yield 0;
        }
        for (SQSMessage message : event.getRecords()) {
          Work.on(message.getBody());
        }
        yield e.hashCode();
    };
    System.out.println(done);
    return null;
  }
}
