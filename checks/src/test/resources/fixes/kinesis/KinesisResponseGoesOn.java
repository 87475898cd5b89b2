package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** Reports each failed record and goes on behind it. */
public class KinesisResponseGoesOn implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent input, Context context) {
    List<StreamsEventResponse.BatchItemFailure> batchItemFailures = new ArrayList<>();
    for (KinesisEvent.KinesisEventRecord kinesisEventRecord : input.getRecords()) {
      try {
        Work.on(kinesisEventRecord);
      } catch (Exception e) {
        batchItemFailures.add(
            new StreamsEventResponse.BatchItemFailure(kinesisEventRecord.getKinesis().getSequenceNumber()));
      }
    }
    return new StreamsEventResponse(batchItemFailures);
  }
}
