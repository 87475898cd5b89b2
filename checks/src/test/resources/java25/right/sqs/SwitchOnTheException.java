package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** The catch asks by patterns which failure it is: one kind is reported, and so is any other. */
public class SwitchOnTheException implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        Work.on(message);
      } catch (Exception e) {
        failures.add(
            switch (e) {
              case IllegalStateException _ -> new BatchItemFailure(message.getMessageId());
              case RuntimeException r when r.getCause() == null ->
                  SQSBatchResponse.BatchItemFailure.builder().withItemIdentifier(message.getMessageId()).build();
              default -> new BatchItemFailure(message.getMessageId());
            });
      }
    }
    return new SQSBatchResponse(failures);
  }
}
