package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.ArrayList;
import java.util.List;

/** The loop is left at the first failure, and the one failure is returned after it: on a stream nothing is lost by that. */
public class KinesisBreaksAtFirst implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final Orders orders;

  public KinesisBreaksAtFirst(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    List<KinesisEventRecord> records = event.getRecords();
    for (int i = 0; i < records.size(); i++) {
      try {
        orders.store(records.get(i).getKinesis().getPartitionKey());
      } catch (RuntimeException e) {
        failures.add(BatchItemFailure.builder()
            .withItemIdentifier(records.get(i).getKinesis().getSequenceNumber())
            .build());
        break;
      }
    }
    return StreamsEventResponse.builder().withBatchItemFailures(failures).build();
  }
}
