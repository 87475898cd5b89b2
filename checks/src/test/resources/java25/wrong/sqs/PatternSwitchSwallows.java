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

/** A failure becomes a case of a sealed type, and that case is dropped. */
public class PatternSwitchSwallows implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private sealed interface Outcome permits Done, Failed {}

  private record Done() implements Outcome {}

  private record Failed(Exception cause) implements Outcome {}

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      Outcome outcome;
      try {
        Work.on(message);
        outcome = new Done();
      // finds: RecordFailureSwallowed
      } catch (RuntimeException e) {
        outcome = new Failed(e);
      }
      switch (outcome) {
        case Done _ -> System.out.println("done");
        case Failed(var cause) -> System.out.println("failed: " + cause);
      }
    }
    return new SQSBatchResponse(failures);
  }
}
