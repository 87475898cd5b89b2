package shapes;

import app.Order;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.lambda.powertools.batch.BatchMessageHandlerBuilder;
import software.amazon.lambda.powertools.batch.handler.BatchMessageHandler;

/** Powertools processes Kinesis records in parallel on a pool, and builds the response. */
public class PowertoolsParallelStreams implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final BatchMessageHandler<KinesisEvent, StreamsEventResponse> handler;

  public PowertoolsParallelStreams(Orders orders) {
    handler = new BatchMessageHandlerBuilder()
        .withKinesisBatchHandler()
        .buildWithMessageHandler(orders::save, Order.class);
  }

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    return handler.processBatchInParallel(event, context, pool);
  }
}
