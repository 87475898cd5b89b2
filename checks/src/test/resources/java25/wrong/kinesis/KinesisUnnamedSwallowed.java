package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** The failure of a stream's record has no name. */
public class KinesisUnnamedSwallowed implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    event.getRecords().forEach(record -> {
      try {
        Work.on(record);
      // finds: RecordFailureSwallowed
      } catch (RuntimeException _) {
        context.getLogger().log("failed");
      }
    });
    return new StreamsEventResponse(List.of());
  }
}
