package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** Sequence numbers are noted in one list, and become batch item failures of another behind the loop. */
public class KinesisIdsBecomeItems implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<String> failedIds = new ArrayList<>();
    for (KinesisEventRecord record : event.getRecords()) {
      try {
        Work.on(record);
      } catch (Exception e) {
        failedIds.add(record.getKinesis().getSequenceNumber());
      }
    }
    for (String id : failedIds) {
      failures.add(new BatchItemFailure(id));
    }
    return new StreamsEventResponse(failures);
  }
}
