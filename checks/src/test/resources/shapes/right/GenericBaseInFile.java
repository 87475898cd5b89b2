package shapes;

import app.Order;
import app.Orders;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;

/** A generic base class in the same file owns the loop and reports; the handler only says how one message is processed. */
public class GenericBaseInFile extends ReportingBase<Order> {
  private final Orders orders;

  public GenericBaseInFile(Orders orders) {
    this.orders = orders;
  }

  @Override
  protected Order read(String body) {
    return orders.parse(body);
  }

  @Override
  protected void process(Order order) {
    orders.save(order);
  }
}

abstract class ReportingBase<T> implements RequestHandler<SQSEvent, SQSBatchResponse> {
  protected abstract T read(String body);

  protected abstract void process(T value);

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        process(read(message.getBody()));
      } catch (RuntimeException e) {
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
