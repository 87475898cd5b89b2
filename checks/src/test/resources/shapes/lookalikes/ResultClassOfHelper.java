import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class ResultClassOfHelper implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Result result = process(event.getRecords());
    return new SQSBatchResponse(result.getFailures());
  }

  private static final class Result {
    private final List<BatchItemFailure> failures;

    Result(List<BatchItemFailure> failures) {
      this.failures = failures;
    }

    List<BatchItemFailure> getFailures() {
      return failures;
    }
  }

  private Result process(List<SQSMessage> messages) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : messages) {
      try {
        Integer.parseInt(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new Result(failures);
  }
}
