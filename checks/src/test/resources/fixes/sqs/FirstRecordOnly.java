package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Takes the first message and forgets the others. */
public class FirstRecordOnly implements RequestHandler<SQSEvent, String> {
  @Override
  public String handleRequest(SQSEvent event, Context context) {
    SQSMessage message = event.getRecords().get(0);
    // the order is the whole body
    String order = message.getBody();

    Work.on(order);
    return "OK";
  }
}
