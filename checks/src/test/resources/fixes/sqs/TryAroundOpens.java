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

/** Without what the try opens, no message is processed. */
public class TryAroundOpens implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    try (Session session = open()) {
      for (SQSMessage message : event.getRecords()) {
        session.store(message.getBody());
      }
    } catch (Exception e) {
      context.getLogger().log("noted: " + e);
      return new SQSBatchResponse(failures);
    }
    return new SQSBatchResponse(failures);
  }

  private Session open() {
    return body -> Work.on(body);
  }

  private interface Session extends AutoCloseable {
    void store(String body);

    @Override
    default void close() {}
  }
}
