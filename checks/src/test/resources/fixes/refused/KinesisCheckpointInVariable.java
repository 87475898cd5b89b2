package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** A return in the second loop would forget what the first one has found. */
public class KinesisCheckpointInVariable implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    String checkpoint = null;
    for (KinesisEventRecord record : event.getRecords()) {
      if (record.getKinesis().getPartitionKey() == null) {
        checkpoint = record.getKinesis().getSequenceNumber();
        break;
      }
    }
    for (KinesisEventRecord record : event.getRecords()) {
      Work.on(record);
    }
    if (checkpoint == null) {
      return new StreamsEventResponse(List.of());
    }
    return new StreamsEventResponse(List.of(new BatchItemFailure(checkpoint)));
  }
}
