import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** The catch ends with a return in a block of its own, behind which nothing can be added. */
public class ReturnInBlockOfLambda implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    event.getRecords().forEach(message -> {
      try {
        Work.on(message);
      } catch (Exception e) {
        context.getLogger().log("failed: " + e);
        {
          return;
        }
      }
      context.getLogger().log("stored " + message.getMessageId());
    });
    return new SQSBatchResponse(failures);
  }
}
