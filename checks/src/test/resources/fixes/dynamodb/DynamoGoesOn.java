package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reports IOException and goes on, with two returns; other exceptions escape. */
public class DynamoGoesOn implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (DynamodbStreamRecord record : event.getRecords()) {
      try {
        Work.checkedOn(record);
      } catch (IOException e) {
        failures.add(BatchItemFailure.builder()
            .withItemIdentifier(record.getDynamodb().getSequenceNumber())
            .build());
      }
    }
    if (failures.isEmpty()) {
      return new StreamsEventResponse();
    }
    return StreamsEventResponse.builder().withBatchItemFailures(failures).build();
  }
}
