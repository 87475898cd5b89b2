import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.List;

public class CheckpointTryOutsideField implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private String current;

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    current = null;
    try {
      event.getRecords().forEach(this::process);
    } catch (RuntimeException e) {
      return new StreamsEventResponse(List.of(new BatchItemFailure(current)));
    }
    return new StreamsEventResponse(List.of());
  }

  private void process(KinesisEventRecord record) {
    current = record.getKinesis().getSequenceNumber();
    Integer.parseInt(record.getEventID());
  }
}
