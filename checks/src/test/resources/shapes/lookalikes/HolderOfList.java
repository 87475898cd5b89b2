import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class HolderOfList implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Result result = new Result(new ArrayList<>());
    for (SQSMessage message : event.getRecords()) {
      try {
        Integer.parseInt(message.getBody());
      } catch (RuntimeException e) {
        result.failures().add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return toResponse(result);
  }

  private record Result(List<BatchItemFailure> failures) {}

  private static SQSBatchResponse toResponse(Result result) {
    return new SQSBatchResponse(result.failures());
  }
}
