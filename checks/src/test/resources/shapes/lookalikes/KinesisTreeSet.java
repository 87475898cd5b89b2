import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.List;
import java.util.TreeSet;

public class KinesisTreeSet implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    TreeSet<String> failed = new TreeSet<>();
    for (KinesisEventRecord record : event.getRecords()) {
      try {
        Integer.parseInt(record.getKinesis().getPartitionKey());
      } catch (RuntimeException e) {
        failed.add(record.getKinesis().getSequenceNumber());
        break;
      }
    }
    return failed.isEmpty() ? new StreamsEventResponse() : new StreamsEventResponse(List.of(new BatchItemFailure(failed.first())));
  }
}
