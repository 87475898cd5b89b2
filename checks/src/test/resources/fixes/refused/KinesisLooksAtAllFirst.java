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

/** A guard would stop at once for what is noted before the loop: the records before it would count as processed. */
public class KinesisLooksAtAllFirst implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    for (KinesisEventRecord record : event.getRecords()) {
      if (record.getKinesis().getPartitionKey() == null) {
        failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
      }
    }
    for (KinesisEventRecord record : event.getRecords()) {
      if (record.getKinesis().getPartitionKey() != null) {
        Work.on(record);
      }
    }
    return new StreamsEventResponse(failures);
  }
}
