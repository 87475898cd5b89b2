package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.micronaut.function.aws.MicronautRequestHandler;
import jakarta.inject.Inject;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Micronaut handler without a batch response that logs and goes on. */
public class MicronautVoidSwallows extends MicronautRequestHandler<SQSEvent, Void> {
  private static final Logger log = LoggerFactory.getLogger(MicronautVoidSwallows.class);
  @Inject Orders orders;

  @Override
  // finds: MissingBatchResponse
  public Void execute(SQSEvent event) {
    if (event != null && event.getRecords() != null) {
      for (SQSMessage message : event.getRecords()) {
        log.info("message {}", message.getMessageId());
        try {
          orders.storeChecked(message.getBody());
        // finds: RecordFailureSwallowed
        } catch (IOException | RuntimeException e) {
          log.error("failed", e);
        }
      }
    }
    return null;
  }
}
