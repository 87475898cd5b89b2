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

/** Who fails to open what all messages need is told of it, in four ways that stay. */
public class TryAroundOpensAndTells implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    try (Session session = open()) {
      for (SQSMessage message : event.getRecords()) {
        session.store(message.getBody());
      }
    } catch (IllegalArgumentException e) {
      context.getLogger().log("not opened: " + e);
      throw e;
    } catch (IllegalStateException e) {
      alert(e);
      context.getLogger().log("told");
    } catch (RuntimeException e) {
      for (SQSMessage message : event.getRecords()) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        context.getLogger().log("told");
      }
    }
    return new SQSBatchResponse(failures);
  }

  private void alert(Exception e) {
    System.err.flush();
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
