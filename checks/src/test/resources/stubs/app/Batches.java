package app;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.function.Consumer;

/** Runs the work on each message and collects the failures. */
public interface Batches {
  SQSBatchResponse handle(SQSEvent event, Consumer<SQSMessage> work);

  SQSBatchResponse process(SQSEvent event);
}
