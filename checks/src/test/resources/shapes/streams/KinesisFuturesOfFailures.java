package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Processes all records at a time, and returns the failures that the futures hold. */
public class KinesisFuturesOfFailures implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final Orders orders;

  public KinesisFuturesOfFailures(Orders orders) {
    this.orders = orders;
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    List<CompletableFuture<BatchItemFailure>> futures =
        // finds: StreamContinuesAfterFailure
        event.getRecords().stream().map(message -> CompletableFuture.supplyAsync(() -> attempt(message))).toList();
    List<BatchItemFailure> failures =
        futures.stream().map(CompletableFuture::join).filter(Objects::nonNull).collect(Collectors.toList());
    return new StreamsEventResponse(failures);
  }

  private BatchItemFailure attempt(KinesisEventRecord message) {
    try {
      orders.store(message.getEventName());
      return null;
    } catch (RuntimeException e) {
      return new BatchItemFailure(message.getKinesis().getSequenceNumber());
    }
  }
}
