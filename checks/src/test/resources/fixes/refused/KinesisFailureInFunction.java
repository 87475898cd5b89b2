import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.List;

/** The failure ends in a function, which cannot return the checkpoint. */
public class KinesisFailureInFunction implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    for (KinesisEventRecord record : event.getRecords()) {
      Runnable work = () -> {
        try {
          Integer.parseInt(record.getEventName());
        } catch (RuntimeException e) {
          context.getLogger().log("failed: " + e);
        }
      };
      work.run();
    }
    return new StreamsEventResponse(List.of());
  }
}
