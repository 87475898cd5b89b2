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

/** The constructor checks and prepares before it calls the one of the super class. */
public class FlexibleConstructor extends Deliveries {
  private final int limit;

  public FlexibleConstructor() {
    var limit = Integer.getInteger("limit", 4);
    if (limit < 1) {
      throw new IllegalArgumentException("limit");
    }
    this.limit = limit;
    super("orders");
  }

  @Override
  protected boolean accepts(String body) {
    return body.length() / limit < Integer.MAX_VALUE;
  }
}

abstract class Deliveries implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final String name;

  Deliveries(String name) {
    this.name = name;
  }

  protected abstract boolean accepts(String body);

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        if (accepts(name + message.getBody())) {
          Work.on(message);
        }
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
