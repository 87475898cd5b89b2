package fixes;

import module java.base;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** Collections and functions come with a whole module. */
public class ModuleImports implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Function<SQSEvent.SQSMessage, Optional<SQSBatchResponse.BatchItemFailure>> process =
        message -> {
          try {
            Work.on(message);
            return Optional.empty();
          } catch (RuntimeException _) {
            return Optional.of(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
          }
        };
    return new SQSBatchResponse(event.getRecords().stream().map(process).flatMap(Optional::stream).toList());
  }
}
