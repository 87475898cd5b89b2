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

/** The records before the one that failed have not been processed: they would be lost behind its checkpoint. */
public class CountsDown implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (int i = event.getRecords().size() - 1; i >= 0; i--) {
      KinesisEventRecord record = event.getRecords().get(i);
      try {
        Work.on(record);
      } catch (Exception e) {
        failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
      }
    }
    return new StreamsEventResponse(failures);
  }
}
