package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.lambdabatch.testing.Work;
import java.util.List;
import java.util.stream.Collectors;

/** The list is made of the records that have no data: a guard would stop at once for them. */
public class KinesisMalformedFirst implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures =
        event.getRecords().stream()
            .filter(record -> record.getKinesis().getPartitionKey() == null)
            .map(record -> new BatchItemFailure(record.getKinesis().getSequenceNumber()))
            .collect(Collectors.toList());

    for (KinesisEventRecord record : event.getRecords()) {
      if (record.getKinesis().getPartitionKey() != null) {
        try {
          Work.on(record);
        } catch (RuntimeException e) {
          failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
        }
      }
    }
    return new StreamsEventResponse(failures);
  }
}
