package fixes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** A lambda whose result is not a response, but a list of failures. */
public class LambdaOfList {
  static final RequestHandler<KinesisEvent, List<BatchItemFailure>> HANDLER =
      (event, context) -> {
        for (KinesisEventRecord record : event.getRecords()) {
          if (!Work.tryOn(record)) {
            return List.of(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
          }
          Work.on(record);
        }
        return List.of();
      };
}
