import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class DynamoEventIdMapped implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    Map<String, String> sequence = new HashMap<>();
    for (DynamodbStreamRecord record : event.getRecords()) {
      sequence.put(record.getEventID(), record.getDynamodb().getSequenceNumber());
    }
    for (DynamodbStreamRecord record : event.getRecords()) {
      try {
        Integer.parseInt(record.getEventName());
      } catch (RuntimeException e) {
        return new StreamsEventResponse(List.of(new BatchItemFailure(sequence.get(record.getEventID()))));
      }
    }
    return new StreamsEventResponse(List.of());
  }
}
