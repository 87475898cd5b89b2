package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.ArrayList;
import java.util.List;

/** A helper adds the failure when the record has a sequence number, and the loop ends at the first. */
public class DynamoFailureInHelperSink implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private final Orders orders;

  public DynamoFailureInHelperSink(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (DynamodbStreamRecord record : event.getRecords()) {
      try {
        orders.store(record.getDynamodb().getNewImage().toString());
      } catch (Exception e) {
        addFailure(failures, record.getDynamodb().getSequenceNumber());
        break;
      }
    }
    return responseFor(failures);
  }

  private static void addFailure(List<BatchItemFailure> failures, String sequenceNumber) {
    failures.add(BatchItemFailure.builder().withItemIdentifier(sequenceNumber).build());
  }

  private static StreamsEventResponse responseFor(List<BatchItemFailure> failures) {
    return StreamsEventResponse.builder().withBatchItemFailures(failures).build();
  }
}
