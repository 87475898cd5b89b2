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

/** A catch returns the failures, the end does not. */
public class KinesisReturnsInCatchBeforeEmpty implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    for (KinesisEventRecord record : event.getRecords()) {
      try {
        Work.parse(record);
      } catch (IllegalArgumentException e) {
        failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
        return new StreamsEventResponse(failures);
      }
      Work.on(record);
    }
    return new StreamsEventResponse(new ArrayList<>());
  }
}
