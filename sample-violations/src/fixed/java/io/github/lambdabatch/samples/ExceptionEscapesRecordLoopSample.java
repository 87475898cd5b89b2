package io.github.lambdabatch.samples;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.samples.Orders.Order;
import io.github.lambdabatch.samples.Orders.UnavailableException;
import java.util.ArrayList;
import java.util.List;

/** Stores the orders of a queue, malformed ones among them. */
public class ExceptionEscapesRecordLoopSample implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders = new Orders();

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        Order order = orders.parse(message.getBody());
        try {
          orders.store(order);
        } catch (UnavailableException e) {
          context.getLogger().log("Order " + order.number() + " was not stored: " + e.getMessage());
          failures.add(new BatchItemFailure(message.getMessageId()));
        }
      } catch (Exception e) {
        context.getLogger().log("Failed to process message " + message.getMessageId() + ": " + e);
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
