package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import io.github.lambdabatch.testing.Work;

/** A filtered stream that ends in a reference to a helper which catches and logs. */
public class DynamoForEachReference implements RequestHandler<DynamodbEvent, Void> {
  @Override
  public Void handleRequest(DynamodbEvent event, Context context) {
    event.getRecords().stream()
        .filter(record -> !"REMOVE".equals(record.getEventName()))
        .forEach(this::index);
    return null;
  }

  private void index(DynamodbEvent.DynamodbStreamRecord record) {
    try {
      Work.on(record);
    } catch (Exception e) {
      System.out.println("not indexed: " + record.getEventID());
    }
  }
}
