package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;
import java.util.function.Supplier;

/** A function returns the response as well. */
public class ResponseReturnedByFunction implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    SQSBatchResponse response = new SQSBatchResponse(List.of());
    Supplier<SQSBatchResponse> again =
        () -> {
          return response;
        };
    context.getLogger().log("starts with " + again.get());
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return response;
  }
}
