package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** The response is empty until it is given what has failed, behind the loop. */
public class KinesisResponseSetBehind implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    StreamsEventResponse response = new StreamsEventResponse();
    String checkpoint = null;
    for (KinesisEventRecord record : event.getRecords()) {
      if (record.getKinesis().getPartitionKey() == null) {
        checkpoint = record.getKinesis().getSequenceNumber();
        break;
      }
    }
    for (KinesisEventRecord record : event.getRecords()) {
      Work.on(record);
    }
    if (checkpoint != null) {
      response.setBatchItemFailures(List.of(new BatchItemFailure(checkpoint)));
    }
    return response;
  }
}
