package io.github.lambdabatch.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Stores the orders of a Kinesis data stream. */
public class BatchResponseTypeHiddenSample implements RequestHandler<KinesisEvent, Serializable> {
  private final Orders orders = new Orders();

  @Override
  public Serializable handleRequest(KinesisEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (KinesisEventRecord record : event.getRecords()) {
      try {
        String body = UTF_8.decode(record.getKinesis().getData()).toString();
        orders.store(orders.parse(body));
      } catch (RuntimeException e) {
        context.getLogger().log("Record " + record.getEventID() + " failed: " + e);
        failures.add(new BatchItemFailure(record.getKinesis().getSequenceNumber()));
        break;
      }
    }
    return new StreamsEventResponse(failures);
  }
}
