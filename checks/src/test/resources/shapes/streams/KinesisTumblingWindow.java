package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisTimeWindowEvent;
import com.amazonaws.services.lambda.runtime.events.TimeWindowEventResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tumbling window handler keeps its state and stops at the first failure. */
public class KinesisTumblingWindow implements RequestHandler<KinesisTimeWindowEvent, TimeWindowEventResponse> {
  private final Orders orders;

  public KinesisTumblingWindow(Orders orders) {
    this.orders = orders;
  }

  @Override
  public TimeWindowEventResponse handleRequest(KinesisTimeWindowEvent event, Context context) {
    Map<String, String> state = new HashMap<>(event.getState());
    List<TimeWindowEventResponse.BatchItemFailure> failures = new ArrayList<>();
    for (KinesisEventRecord record : event.getRecords()) {
      try {
        orders.store(record.getKinesis().getPartitionKey());
        state.put("last", record.getKinesis().getSequenceNumber());
      } catch (RuntimeException e) {
        failures.add(new TimeWindowEventResponse.BatchItemFailure(record.getKinesis().getSequenceNumber()));
        return new TimeWindowEventResponse(state, failures);
      }
    }
    return new TimeWindowEventResponse(state, failures);
  }
}
