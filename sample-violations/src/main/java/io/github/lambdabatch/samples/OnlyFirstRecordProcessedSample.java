package io.github.lambdabatch.samples;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

/** Stores the orders of a queue. */
public class OnlyFirstRecordProcessedSample implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders = new Orders();

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    SQSMessage message = event.getRecords().get(0);
    orders.store(orders.parse(message.getBody()));
    return new SQSBatchResponse();
  }
}
