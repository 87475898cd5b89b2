import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.ArrayList;
import java.util.List;

public class KinesisLowest implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<String> failed = new ArrayList<>();
    for (KinesisEventRecord record : event.getRecords()) {
      try {
        Integer.parseInt(record.getKinesis().getPartitionKey());
      } catch (RuntimeException e) {
        failed.add(record.getKinesis().getSequenceNumber());
        break;
      }
    }
    return failed.stream().min(String::compareTo).map(id -> new StreamsEventResponse(List.of(new BatchItemFailure(id)))).orElseGet(StreamsEventResponse::new);
  }
}
