package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The constructor does something before it calls the one of the super class. */
public class FlexibleConstructorVoid implements RequestHandler<SQSEvent, Void> {
  private final int limit;

  public FlexibleConstructorVoid() {
    int limit = Integer.getInteger("limit", 4);
    if (limit < 0) {
      throw new IllegalArgumentException("limit");
    }
    this.limit = limit;
    super();
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      if (message.getBody().length() + limit > 0) {
        Work.on(message);
      }
    }
    return null;
  }
}
