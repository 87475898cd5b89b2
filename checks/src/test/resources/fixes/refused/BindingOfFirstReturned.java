package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** What the handler returns is a binding of a condition on the first message. */
public class BindingOfFirstReturned implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    SQSMessage message = event.getRecords().get(0);
    Work.on(message);
    Object body = message.getBody();
    if (!(body instanceof String text)) {
      throw new IllegalStateException("no text");
    }
    return new SQSBatchResponse(text.isEmpty() ? null : List.of());
  }
}
