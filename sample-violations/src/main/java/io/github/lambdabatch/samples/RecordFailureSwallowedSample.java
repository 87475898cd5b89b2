package io.github.lambdabatch.samples;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.samples.Orders.UnavailableException;
import java.util.ArrayList;
import java.util.List;

/** Stores the orders of a queue. */
public class RecordFailureSwallowedSample implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders = new Orders();

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(orders.parse(message.getBody()));
      } catch (UnavailableException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      } catch (RuntimeException e) {
        context.getLogger().log("Message " + message.getMessageId() + " failed: " + e);
      }
    }
    return new SQSBatchResponse(failures);
  }
}
