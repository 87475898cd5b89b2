package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import software.amazon.lambda.powertools.batch.BatchMessageHandlerBuilder;
import software.amazon.lambda.powertools.batch.handler.BatchMessageHandler;

/** Powertools runs a method for each change of a table. */
public class PowertoolsDynamo implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private final BatchMessageHandler<DynamodbEvent, StreamsEventResponse> handler;

  public PowertoolsDynamo(Orders orders) {
    handler = new BatchMessageHandlerBuilder()
        .withDynamoDbBatchHandler()
        .buildWithRawMessageHandler(record -> orders.store(record.getEventName()));
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    return handler.processBatch(event, context);
  }
}
