import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.ArrayList;
import java.util.List;

public class CheckpointAfterLoop implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    String checkpoint = null;
    for (KinesisEventRecord record : event.getRecords()) {
      checkpoint = record.getKinesis().getSequenceNumber();
      if (!attempt(record)) {
        break;
      }
      checkpoint = null;
    }
    List<BatchItemFailure> failures = new ArrayList<>();
    if (checkpoint != null) {
      failures.add(new BatchItemFailure(checkpoint));
    }
    return new StreamsEventResponse(failures);
  }

  private static boolean attempt(KinesisEventRecord record) {
    try {
      Integer.parseInt(record.getEventID());
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
