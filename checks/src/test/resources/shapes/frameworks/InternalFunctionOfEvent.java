package shapes;

import app.Batches;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.function.Function;

/** A private function of the event, which no framework calls, is no handler; the handler wraps it and throws nothing away. */
public class InternalFunctionOfEvent implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Batches batches;

  public InternalFunctionOfEvent(Batches batches) {
    this.batches = batches;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Function<SQSEvent, Integer> size = each -> each.getRecords().size();
    context.getLogger().log("size " + size.apply(event));
    return batches.process(event);
  }
}
