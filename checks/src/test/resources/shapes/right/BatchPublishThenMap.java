package shapes;

import app.Publisher;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Bodies are published together, and those that the publisher names as failed are reported by their messages' ids. */
public class BatchPublishThenMap implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Publisher publisher;

  public BatchPublishThenMap(Publisher publisher) {
    this.publisher = publisher;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<String> bodies = event.getRecords().stream().map(SQSMessage::getBody).toList();
    Set<String> failed = publisher.publishAll(bodies);
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      if (failed.contains(message.getBody())) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
