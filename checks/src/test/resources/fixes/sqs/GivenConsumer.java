package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.function.Consumer;
import java.util.function.Function;

/** The work is a function that the handler was given. */
public class GivenConsumer implements RequestHandler<SQSEvent, Void> {
  private static final Function<SQSMessage, String> BODY = SQSMessage::getBody;
  Consumer<String> work = Work::on;

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      String body = BODY.apply(message);
      work.accept(body);
    }
    return null;
  }
}
