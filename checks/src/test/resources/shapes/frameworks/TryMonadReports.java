package shapes;

import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.vavr.control.Try;
import java.util.ArrayList;
import java.util.List;

/** A functional Try runs the work, and its failure callback reports the message. */
public class TryMonadReports implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public TryMonadReports(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      Try.run(() -> orders.storeChecked(message.getBody()))
          .onFailure(e -> failures.add(new BatchItemFailure(message.getMessageId())));
    }
    return new SQSBatchResponse(failures);
  }
}
