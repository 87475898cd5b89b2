import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class ResultObjects implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<Outcome> outcomes = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      outcomes.add(attempt(message));
    }
    return new SQSBatchResponse(outcomes.stream().filter(o -> !o.ok()).map(o -> new BatchItemFailure(o.id())).toList());
  }

  private record Outcome(String id, boolean ok) {}

  private Outcome attempt(SQSMessage message) {
    try {
      Integer.parseInt(message.getBody());
      return new Outcome(message.getMessageId(), true);
    } catch (RuntimeException e) {
      return new Outcome(message.getMessageId(), false);
    }
  }
}
