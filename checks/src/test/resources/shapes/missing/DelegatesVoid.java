package shapes;

import app.Batches;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** The whole event goes to another class. */
public class DelegatesVoid implements RequestHandler<SQSEvent, Void> {
  private final Batches batches;

  public DelegatesVoid(Batches batches) {
    this.batches = batches;
  }

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    batches.process(event);
    return null;
  }
}
