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

/** A try with resources but without a catch: opening the session can fail already. */
public class ResourceWithoutCatch implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Sessions sessions;

  public ResourceWithoutCatch(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      // finds: ExceptionEscapesRecordLoop
      try (Session session = sessions.open()) {
        session.store(message.getBody());
      }
    }
    return new SQSBatchResponse(failures);
  }
}
