package io.github.lambdabatch.samples;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

/** Stores the orders of a queue. */
public class MissingBatchResponseSample implements RequestHandler<SQSEvent, Void> {
  private final Orders orders = new Orders();

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      orders.store(orders.parse(message.getBody()));
    }
    return null;
  }
}
