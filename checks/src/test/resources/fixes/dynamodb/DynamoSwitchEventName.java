package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import io.github.lambdabatch.testing.Work;

/** An arrow switch on the event name, with try blocks inside its branches. */
public class DynamoSwitchEventName implements RequestHandler<DynamodbEvent, String> {
  @Override
  public String handleRequest(DynamodbEvent ddbEvent, Context context) {
    for (DynamodbEvent.DynamodbStreamRecord record : ddbEvent.getRecords()) {
      switch (record.getEventName()) {
        case "INSERT", "MODIFY" -> {
          try {
            Work.checkedOn(record);
          } catch (Exception e) {
            context.getLogger().log("upsert failed: " + e.getMessage());
          }
        }
        case "REMOVE" -> Work.on(record);
        default -> context.getLogger().log("unknown " + record.getEventName());
      }
    }
    return "Successfully processed " + ddbEvent.getRecords().size() + " records.";
  }
}
