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

/** A helper that others may call swallows, and the response leaves the list out. */
public class EmptyAndPublicHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    for (SQSMessage message : event.getRecords()) {
      process(message);
    }
    return failures.isEmpty() ? new SQSBatchResponse(failures) : new SQSBatchResponse();
  }

  public void process(SQSMessage message) {
    try {
      Work.on(message.getBody());
    } catch (RuntimeException e) {
      System.err.println(e);
    }
  }
}
