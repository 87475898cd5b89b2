package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** Reports what fails inside the try; parsing stands before it, and its result is used in the try and after it. */
public class ParseBeforeTry implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSBatchResponse.BatchItemFailure> batchItemFailures = new ArrayList<>();
    for (SQSEvent.SQSMessage message : event.getRecords()) {
      String order = parse(message.getBody());
      try {
        Work.on(order);
      } catch (Exception e) {
        batchItemFailures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
      }
      context.getLogger().log("finished " + order);
    }
    return new SQSBatchResponse(batchItemFailures);
  }

  private static String parse(String body) {
    Work.on(body);
    return body.strip();
  }
}
