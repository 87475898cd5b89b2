package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** The lists of the handler hold other things than failures. */
public class OtherLists implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<String> bodies = new ArrayList<>();
    List<Object> seen = new ArrayList<>();
    @SuppressWarnings("rawtypes")
    List untyped = new ArrayList();
    for (SQSMessage message : event.getRecords()) {
      bodies.add(message.getBody());
      seen.add(message.getMessageId());
      Work.on(message.getBody());
    }
    context.getLogger().log("" + (bodies.size() + seen.size() + untyped.size()));
    return new SQSBatchResponse();
  }
}
