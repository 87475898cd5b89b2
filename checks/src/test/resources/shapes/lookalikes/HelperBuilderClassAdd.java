import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class HelperBuilderClassAdd implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    ResponseBuilder builder = new ResponseBuilder();
    for (SQSMessage message : event.getRecords()) {
      try {
        Integer.parseInt(message.getBody());
      } catch (RuntimeException e) {
        builder.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return builder.build();
  }
}

final class ResponseBuilder {
  private final List<BatchItemFailure> failures = new ArrayList<>();

  ResponseBuilder add(BatchItemFailure failure) {
    failures.add(failure);
    return this;
  }

  SQSBatchResponse build() {
    return new SQSBatchResponse(failures);
  }
}
