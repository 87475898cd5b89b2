package io.github.lambdabatch.samples;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

/** Stores the orders of a queue, as {@code template.yaml} deploys it. */
public class BatchItemFailuresNotEnabledSample implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders = new Orders();

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        orders.store(orders.parse(message.getBody()));
      } catch (RuntimeException e) {
        context.getLogger().log("Message " + message.getMessageId() + " failed: " + e);
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
