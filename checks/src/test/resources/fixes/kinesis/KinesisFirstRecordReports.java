package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;

/** The first record is reported in a response that is there already. */
public class KinesisFirstRecordReports implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    StreamsEventResponse response = new StreamsEventResponse(new ArrayList<>());
    KinesisEventRecord record = event.getRecords().get(0);
    if (!Work.tryOn(record)) {
      response.getBatchItemFailures().add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
    }
    return response;
  }
}
