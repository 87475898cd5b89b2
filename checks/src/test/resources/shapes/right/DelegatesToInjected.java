package shapes;

import app.Batches;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** The whole event is handed to another class, which the file does not show. */
public class DelegatesToInjected implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Batches batches;

  public DelegatesToInjected(Batches batches) {
    this.batches = batches;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return batches.process(event);
  }
}
