package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** Wraps no cause, as it has no name for it; the handler logs. */
public class UnnamedExceptionThrownOn implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    context.getLogger().log("messages: " + event.getRecords().size());
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.checkedOn(message);
      } catch (Exception _) {
        // finds: ExceptionEscapesRecordLoop
        throw new IllegalStateException("the store cannot be reached");
      }
    }
    return new SQSBatchResponse(failures);
  }
}
