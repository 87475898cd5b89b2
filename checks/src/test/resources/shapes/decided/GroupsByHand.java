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
public class GroupsByHand implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger log = Logger.getLogger("app");
  private Orders orders;

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    Map<String, List<SQSMessage>> groups = new LinkedHashMap<>();
    for (SQSMessage message : event.getRecords()) {
      groups.computeIfAbsent(message.getAttributes().get("MessageGroupId"), k -> new ArrayList<>()).add(message);
    }
    groups.forEach((id, group) -> {
      int done = 0;
      try {
        for (SQSMessage message : group) {
          orders.store(message.getBody());
          done++;
        }
      } catch (RuntimeException e) {
        for (SQSMessage message : group.subList(done, group.size())) {
          failures.add(new BatchItemFailure(message.getMessageId()));
        }
      }
    });
    return new SQSBatchResponse(failures);
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
