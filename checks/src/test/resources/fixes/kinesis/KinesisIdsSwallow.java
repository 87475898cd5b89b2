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

/** The list holds sequence numbers. */
public class KinesisIdsSwallow implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<String> ids = new ArrayList<>();
    for (KinesisEventRecord record : event.getRecords()) {
      try {
        Work.on(record);
      } catch (RuntimeException e) {
        context.getLogger().log("noted: " + e);
        continue;
      }
      try {
        Work.parse(record);
      } catch (RuntimeException e) {
        ids.add(record.getKinesis().getSequenceNumber());
        break;
      }
    }
    List<BatchItemFailure> failures = new ArrayList<>();
    for (String id : ids) {
      failures.add(new BatchItemFailure(id));
    }
    return new StreamsEventResponse(failures);
  }
}
