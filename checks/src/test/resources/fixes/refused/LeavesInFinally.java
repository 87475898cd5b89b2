import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The return at the end of the turn also ends an exception that nothing else catches. */
@FifoQueue
public class LeavesInFinally implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        try {
          process(message.getBody());
        } catch (IOException e) {
          failures.add(new BatchItemFailure(message.getMessageId()));
          process(message.getBody());
        }
      } finally {
        return null;
      }
    }
    return new SQSBatchResponse(failures);
  }

  private int longest = 100;

  private void process(String body) throws IOException {
    if (body.length() > longest) {
      throw new IOException("too long");
    }
    Integer.parseInt(body);
  }
}
