package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The class has another interface with two types. */
public class OtherInterfaceFirst implements Named<SQSEvent, Void>, RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return null;
  }
}

interface Named<A, B> {}
