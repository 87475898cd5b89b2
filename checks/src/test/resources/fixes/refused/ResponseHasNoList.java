package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;

/** Whether there is a failure cannot be asked of a list that is null until there is one. */
public class ResponseHasNoList implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    StreamsEventResponse response = new StreamsEventResponse();
    for (KinesisEventRecord record : event.getRecords()) {
      try {
        Work.on(record);
      } catch (Exception e) {
        if (response.getBatchItemFailures() == null) {
          response.setBatchItemFailures(new ArrayList<>());
        }
        response.getBatchItemFailures().add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
      }
    }
    return response;
  }
}
