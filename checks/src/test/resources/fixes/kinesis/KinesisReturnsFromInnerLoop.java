package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** The catch in a loop over parts of the record leaves both loops. */
public class KinesisReturnsFromInnerLoop implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    for (KinesisEventRecord record : event.getRecords()) {
      for (String table : List.of("orders")) {
        try {
          store(table, record);
        } catch (RuntimeException e) {
          context.getLogger().log("failed: " + e);
          return new StreamsEventResponse();
        }
      }
    }
    return new StreamsEventResponse();
  }

  private void store(String table, KinesisEventRecord record) {
    Work.on(record);
  }
}
