import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.List;

public class CheckpointTryOutside implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    String current = null;
    try {
      for (KinesisEventRecord record : event.getRecords()) {
        current = record.getKinesis().getSequenceNumber();
        Integer.parseInt(record.getEventID());
      }
    } catch (RuntimeException e) {
      return new StreamsEventResponse(List.of(new BatchItemFailure(current)));
    }
    return new StreamsEventResponse(List.of());
  }
}
