package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** A builder of the application knows of failures already. */
public class ResponseOfOwnBuilder implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    return Responses.builder(event).build();
  }

  private record Responses(List<SQSBatchResponse.BatchItemFailure> failures) {
    static Responses builder(SQSEvent event) {
      return new Responses(List.of(new SQSBatchResponse.BatchItemFailure(event.getRecords().get(0).getMessageId())));
    }

    SQSBatchResponse build() {
      return new SQSBatchResponse(failures);
    }
  }
}
