package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The handler only logs; a helper takes the event and returns the response. */
public class HelperTakesTheEvent implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = LoggerFactory.getLogger(HelperTakesTheEvent.class);

  private final Orders orders;

  public HelperTakesTheEvent(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    log.info("request {}", context.getAwsRequestId());
    return process(event);
  }

  SQSBatchResponse process(SQSEvent event) {
    List<BatchItemFailure> failures = new ArrayList<>();
    event.getRecords().forEach(message -> {
      try {
        orders.store(message.getBody());
      } catch (Exception e) {
        log.error("failed", e);
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    });
    return new SQSBatchResponse(failures);
  }
}
