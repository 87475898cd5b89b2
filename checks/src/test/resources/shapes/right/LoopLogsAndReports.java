package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failure is logged with the message's attributes and reported; the id is read before the try, which cannot fail. */
public class LoopLogsAndReports implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = LoggerFactory.getLogger(LoopLogsAndReports.class);

  private final Orders orders;

  public LoopLogsAndReports(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    log.info("received {} messages", event.getRecords().size());
    var failures = new ArrayList<SQSBatchResponse.BatchItemFailure>();
    for (SQSEvent.SQSMessage message : event.getRecords()) {
      String messageId = message.getMessageId();
      Instant started = Instant.now();
      try {
        orders.storeChecked(message.getBody());
        log.info("stored {} since {}", messageId, started);
      } catch (IOException | RuntimeException e) {
        log.error("could not store " + messageId, e);
        failures.add(new SQSBatchResponse.BatchItemFailure(messageId));
      }
    }
    log.info("{} failed", failures.size());
    return new SQSBatchResponse(failures);
  }
}
