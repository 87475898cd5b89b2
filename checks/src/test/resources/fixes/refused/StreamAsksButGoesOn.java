import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.ArrayList;
import java.util.List;

/** The loop ends once a failure is reported, but one way through the catch reports none. */
public class StreamAsksButGoesOn implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (KinesisEventRecord record : event.getRecords()) {
      if (!failures.isEmpty()) {
        break;
      }
      try {
        Integer.parseInt(record.getEventName());
      } catch (RuntimeException e) {
        if (context == null) {
          continue;
        }
        failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
      }
    }
    return new StreamsEventResponse(failures);
  }
}
