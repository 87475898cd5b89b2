package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** The catches leave the loop, or the handler, without a report. */
public class KinesisCatchBreaks implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (KinesisEventRecord record : event.getRecords()) {
      try {
        Work.on(record);
      } catch (IllegalArgumentException e) {
        context.getLogger().log("not understood: " + e);
        return new StreamsEventResponse(failures);
      } catch (RuntimeException e) {
        context.getLogger().log("failed: " + e);
        break;
      }
    }
    return new StreamsEventResponse(failures);
  }
}
