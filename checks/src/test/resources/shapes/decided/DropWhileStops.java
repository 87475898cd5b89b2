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
public class DropWhileStops implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = Logger.getLogger("app");
  private Orders orders;

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return new SQSBatchResponse(
        event.getRecords().stream()
            .dropWhile(this::process)
            .map(message -> new BatchItemFailure(message.getMessageId()))
            .toList());
  }

  private boolean process(SQSMessage message) {
    try {
      orders.store(message.getBody());
      return true;
    } catch (RuntimeException e) {
      log.warning("failed");
      return false;
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
