import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class LambdaParam implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      guard(message, () -> Integer.parseInt(message.getBody()), failures::add);
    }
    return new SQSBatchResponse(failures);
  }

  private static void guard(SQSMessage message, Runnable work, Consumer<BatchItemFailure> onFailure) {
    try {
      work.run();
    } catch (RuntimeException e) {
      onFailure.accept(new BatchItemFailure(message.getMessageId()));
    }
  }
}
