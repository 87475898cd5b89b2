package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

/** Refused: a default method, whose implementors elsewhere may override it with the same return type. */
public interface DefaultMethodOfInterface extends RequestHandler<SQSEvent, Void> {
  void process(String body);

  @Override
  default Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      process(message.getBody());
    }
    return null;
  }
}
