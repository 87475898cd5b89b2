package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** The generic base class of the file calls the abstract method without a try. */
public class AbstractWorkInBase extends CarelessBase {
  private final Orders orders;

  public AbstractWorkInBase(Orders orders) {
    this.orders = orders;
  }

  @Override
  protected void process(String body) {
    orders.store(body);
  }
}

abstract class CarelessBase implements RequestHandler<SQSEvent, SQSBatchResponse> {
  protected abstract void process(String body);

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      // finds: ExceptionEscapesRecordLoop
      process(message.getBody());
    }
    return new SQSBatchResponse(failures);
  }
}
