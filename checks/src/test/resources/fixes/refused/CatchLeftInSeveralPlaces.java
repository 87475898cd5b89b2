import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** Each branch of the catch leaves the loop by itself. */
public class CatchLeftInSeveralPlaces implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    for (KinesisEventRecord record : event.getRecords()) {
      try {
        Work.on(record);
      } catch (RuntimeException e) {
        if (record.getEventName() == null) {
          continue;
        } else {
          break;
        }
      }
    }
    return new StreamsEventResponse(List.of());
  }
}
