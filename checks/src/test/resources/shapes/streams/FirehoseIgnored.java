package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisFirehoseEvent;

/** A delivery stream's transformation has another contract: nothing to say. */
public class FirehoseIgnored implements RequestHandler<KinesisFirehoseEvent, String> {
  private final Orders orders;

  public FirehoseIgnored(Orders orders) {
    this.orders = orders;
  }

  @Override
  public String handleRequest(KinesisFirehoseEvent event, Context context) {
    for (KinesisFirehoseEvent.Record record : event.getRecords()) {
      orders.store(record.getRecordId());
    }
    return "";
  }
}
