import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.List;

public class WholeBatchAgain implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<KinesisEventRecord> records = event.getRecords();
    try {
      for (KinesisEventRecord record : records) {
        Integer.parseInt(record.getEventID());
      }
    } catch (RuntimeException e) {
      return new StreamsEventResponse(List.of(new BatchItemFailure(records.get(0).getKinesis().getSequenceNumber())));
    }
    return new StreamsEventResponse(List.of());
  }
}
