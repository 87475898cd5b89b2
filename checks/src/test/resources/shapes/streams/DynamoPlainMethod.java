package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;

/** A plain public method for the changes of a table, by method reference. */
public class DynamoPlainMethod {
  private final Orders orders;

  public DynamoPlainMethod(Orders orders) {
    this.orders = orders;
  }

  // finds: MissingBatchResponse
  public void handleRequest(final DynamodbEvent event, final Context context) {
    event.getRecords().forEach(this::process);
  }

  private void process(DynamodbStreamRecord record) {
    if (record.getEventName().equalsIgnoreCase("INSERT")) {
      orders.store(record.getDynamodb().getNewImage().toString());
    }
  }
}
