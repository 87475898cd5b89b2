package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;

/** A plain method that carries the annotation itself and declares IOException. */
public class FifoMethodAnnotated {
  @FifoQueue
  @SuppressWarnings("unused")
  public void onOrders(SQSEvent event, Context context) throws IOException {
    for (var message : event.getRecords())
      Work.checkedOn(message.getBody());
  }
}
