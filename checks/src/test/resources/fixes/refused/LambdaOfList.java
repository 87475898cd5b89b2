package fixes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** A lambda whose result is not the response, but the failures in it. */
public class LambdaOfList {
  static final RequestHandler<KinesisEvent, List<BatchItemFailure>> HANDLER =
      (event, context) -> {
        StreamsEventResponse response = new StreamsEventResponse(new ArrayList<>());
        KinesisEventRecord record = event.getRecords().get(0);
        if (!Work.tryOn(record)) {
          response.getBatchItemFailures().add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
        }
        return response.getBatchItemFailures();
      };
}
