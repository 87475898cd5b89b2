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

/** The question for failures is followed by a word in the log. */
public class KinesisAsksAndLogs implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();

    for (KinesisEventRecord record : event.getRecords()) {
      if (!failures.isEmpty()) {
        context.getLogger().log("behind a failure");
      }
      try {
        Work.on(record);
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
      }
    }
    return new StreamsEventResponse(failures);
  }
}
