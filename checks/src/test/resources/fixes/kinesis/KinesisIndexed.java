package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** An indexed loop that adds false results to the list inside the response, and goes on. */
public class KinesisIndexed implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    StreamsEventResponse response = new StreamsEventResponse(new ArrayList<>());
    List<KinesisEvent.KinesisEventRecord> records = event.getRecords();
    for (int index = 0; index < records.size(); index++) {
      KinesisEvent.KinesisEventRecord record = records.get(index);
      if (!Work.tryOn(record)) {
        String number = record.getKinesis().getSequenceNumber();
        response.getBatchItemFailures().add(new StreamsEventResponse.BatchItemFailure(number));
      }
    }
    return response;
  }
}
