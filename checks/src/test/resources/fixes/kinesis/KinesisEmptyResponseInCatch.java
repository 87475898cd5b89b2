import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** Stops at a failure with a response that names no record: the batch counts as done. */
public class KinesisEmptyResponseInCatch implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    for (KinesisEventRecord record : event.getRecords()) {
      try {
        Work.on(record);
      } catch (IllegalStateException e) {
        context.getLogger().log("later: " + e.getMessage());
      } catch (Exception e) {
        return new StreamsEventResponse(List.of());
      }
    }
    return new StreamsEventResponse(List.of());
  }
}
