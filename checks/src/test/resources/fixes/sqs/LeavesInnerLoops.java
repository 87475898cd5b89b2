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

/** Labels of inner loops are left and gone on with, and not the loop over the messages. */
public class LeavesInnerLoops implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      lines:
      for (String line : message.getBody().split(",")) {
        for (char c : line.toCharArray()) {
          if (c == '#') {
            continue lines;
          }
          if (c == ';') {
            break lines;
          }
        }
      }
      Work.on(message.getBody());
    }
    return new SQSBatchResponse(failures);
  }
}
