import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class ResultOfHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Result result = process(event.getRecords());
    return new SQSBatchResponse(result.failures());
  }

  private record Result(int count, List<BatchItemFailure> failures) {}

  private Result process(List<SQSMessage> messages) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : messages) {
      try {
        Integer.parseInt(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new Result(messages.size(), failures);
  }
}
