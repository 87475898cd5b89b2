package shapes;

import app.OrderException;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The optional-returning helper catches too little, so mapping throws. */
public class MapReferenceCollect implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Orders orders;

  public MapReferenceCollect(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = event.getRecords().stream()
        // finds: ExceptionEscapesRecordLoop
        .map(this::process)
        .flatMap(Optional::stream)
        .collect(Collectors.toList());
    return new SQSBatchResponse(failures);
  }

  private Optional<BatchItemFailure> process(SQSMessage message) {
    try {
      orders.submit(message.getBody());
      return Optional.empty();
    } catch (OrderException e) {
      return Optional.of(new BatchItemFailure(message.getMessageId()));
    }
  }
}
