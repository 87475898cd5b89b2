package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Only inserted items are processed; other changes are skipped on purpose. */
public class DynamoInsertsOnly implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private final Orders orders;

  public DynamoInsertsOnly(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (DynamodbStreamRecord record : event.getRecords()) {
      if (!"INSERT".equals(record.getEventName())) {
        continue;
      }
      try {
        Map<String, AttributeValue> image = record.getDynamodb().getNewImage();
        orders.store(image.get("id").getS());
      } catch (Exception e) {
        failures.add(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
        return StreamsEventResponse.builder().withBatchItemFailures(failures).build();
      }
    }
    return StreamsEventResponse.builder().withBatchItemFailures(failures).build();
  }
}
