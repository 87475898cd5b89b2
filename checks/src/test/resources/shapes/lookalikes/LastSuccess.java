import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.List;

public class LastSuccess implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<KinesisEventRecord> records = event.getRecords();
    int done = 0;
    try {
      for (KinesisEventRecord record : records) {
        Integer.parseInt(record.getEventID());
        done++;
      }
    } catch (RuntimeException e) {
      return new StreamsEventResponse(List.of(new BatchItemFailure(records.get(done).getKinesis().getSequenceNumber())));
    }
    return new StreamsEventResponse(List.of());
  }
}
