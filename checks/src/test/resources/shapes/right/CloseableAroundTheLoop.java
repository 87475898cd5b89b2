package shapes;

import app.Session;
import app.Sessions;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** A session is opened for the whole batch; each message has its own try inside. */
public class CloseableAroundTheLoop implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Sessions sessions;

  public CloseableAroundTheLoop(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    try (Session session = sessions.open()) {
      for (SQSMessage message : event.getRecords()) {
        try {
          session.store(message.getBody());
        } catch (RuntimeException e) {
          failures.add(new BatchItemFailure(message.getMessageId()));
        }
      }
    }
    return new SQSBatchResponse(failures);
  }
}
