package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.Objects;

/** Filters stand before forEach, one of them on the mapped value. */
public class StreamFilterForEach implements RequestHandler<SQSEvent, String> {
  @Override
  public String handleRequest(SQSEvent event, Context context) {
    event.getRecords()
        .stream()
        .filter(m -> "aws:sqs".equals(m.getEventSource()))
        .map(m -> m.getBody())
        .filter(Objects::nonNull) // empty messages
        .forEach(body -> Work.on(body));
    return "Processed " + event.getRecords().size();
  }
}
