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
import java.util.Optional;

/** The helper returns an optional failure and the loop adds it when it is present. */
public class HelperReturnsOptionalFailure implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public HelperReturnsOptionalFailure(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    event.getRecords().forEach(message -> {
      var failure = handle(message);
      failure.ifPresent(failures::add);
    });
    return new SQSBatchResponse(failures);
  }

  private Optional<BatchItemFailure> handle(SQSMessage message) {
    String id = message.getMessageId();
    try {
      orders.storeChecked(message.getBody());
    } catch (Exception e) {
      return Optional.of(new BatchItemFailure(id));
    }
    return Optional.empty();
  }
}
