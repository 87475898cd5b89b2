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

/** A helper that others may call swallows, and the failures are in a field. */
public class FieldAndPublicHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final List<BatchItemFailure> failures = new ArrayList<>();

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      process(message);
    }
    return new SQSBatchResponse(failures);
  }

  public void process(SQSMessage message) {
    try {
      Work.on(message.getBody());
    } catch (RuntimeException e) {
      System.err.println(e);
    }
  }
}
