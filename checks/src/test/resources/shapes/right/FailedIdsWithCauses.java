package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failed ids are kept with their exceptions, and the keys become the response. */
public class FailedIdsWithCauses implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = LoggerFactory.getLogger(FailedIdsWithCauses.class);

  private final Orders orders;

  public FailedIdsWithCauses(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Map<String, Exception> failed = new LinkedHashMap<>();
    event.getRecords().forEach(message -> {
      try {
        orders.storeChecked(message.getBody());
      } catch (Exception e) {
        failed.put(message.getMessageId(), e);
      }
    });
    failed.forEach((id, cause) -> log.error("failed " + id, cause));
    return new SQSBatchResponse(failed.keySet().stream().map(BatchItemFailure::new).collect(Collectors.toList()));
  }
}
