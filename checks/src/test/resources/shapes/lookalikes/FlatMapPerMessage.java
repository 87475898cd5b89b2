import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class FlatMapPerMessage implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return new SQSBatchResponse(event.getRecords().stream().flatMap(m -> process(List.of(m)).stream()).toList());
  }

  private List<BatchItemFailure> process(List<SQSMessage> messages) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : messages) {
      try {
        Integer.parseInt(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return failures;
  }
}
