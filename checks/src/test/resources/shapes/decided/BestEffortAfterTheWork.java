package app;

import com.amazonaws.services.lambda.runtime.*;
import com.amazonaws.services.lambda.runtime.events.*;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.logging.Logger;
import java.util.stream.*;

@FifoQueue
public class BestEffortAfterTheWork implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = Logger.getLogger("app");
  private Orders orders;

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      if (!failures.isEmpty()) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        continue;
      }
      try {
        orders.store(message.getBody());
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
        continue;
      }
      audit(message);
    }
    return new SQSBatchResponse(failures);
  }

  private void audit(SQSMessage message) {
    try {
      orders.offer(message.getMessageId());
    // finds: RecordFailureSwallowed
    } catch (RuntimeException e) {
      log.warning("no audit");
    }
  }

  interface Orders {
    void store(String body);

    void storeChecked(String body) throws IOException;

    boolean offer(String body);

    String parse(String body);

    Optional<String> find(String body);

    Outcome classify(String body);
  }

  interface Session extends AutoCloseable {
    void store(String body);

    @Override
    void close();
  }

  interface Sessions {
    Session open();
  }

  enum Outcome {
    DONE,
    FAILED
  }
}
