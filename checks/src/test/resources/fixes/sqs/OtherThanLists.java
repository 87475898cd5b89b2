package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Something else than a list is made of the type of failures. */
public class OtherThanLists implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Comparator<BatchItemFailure> ORDER = Comparator.comparing(BatchItemFailure::getItemIdentifier);

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    failures.sort(ORDER);
    return new SQSBatchResponse(failures);
  }
}
