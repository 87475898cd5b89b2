package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.List;

/** A plain public method for stream records that returns at the first failure. */
public class KinesisPlainReports {
  private final Orders orders;

  public KinesisPlainReports(Orders orders) {
    this.orders = orders;
  }

  public StreamsEventResponse consume(KinesisEvent event, Context context) {
    for (var record : event.getRecords()) {
      try {
        orders.store(record.getKinesis().getPartitionKey());
      } catch (Exception e) {
        return StreamsEventResponse.builder()
            .withBatchItemFailures(List.of(new BatchItemFailure(record.getKinesis().getSequenceNumber())))
            .build();
      }
    }
    return StreamsEventResponse.builder().withBatchItemFailures(List.of()).build();
  }
}
