package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisTimeWindowEvent;
import com.amazonaws.services.lambda.runtime.events.TimeWindowEventResponse;
import io.github.lambdabatch.testing.Work;
import java.util.List;
import java.util.Map;

/** Refused: in a tumbling window the response also carries the state, which would be half updated. */
public class TumblingWindow implements RequestHandler<KinesisTimeWindowEvent, TimeWindowEventResponse> {
  @Override
  public TimeWindowEventResponse handleRequest(KinesisTimeWindowEvent event, Context context) {
    Map<String, String> state = event.getState();
    for (KinesisEvent.KinesisEventRecord record : event.getRecords()) {
      Work.on(record);
      state.put(record.getKinesis().getPartitionKey(), record.getEventID());
    }
    return new TimeWindowEventResponse(state, List.of());
  }
}
