package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

/** Counts the messages and does not look at them. */
public class UnnamedRecordStaysVoid implements RequestHandler<SQSEvent, Void> {
  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    int count = 0;
    for (SQSMessage _ : event.getRecords()) {
      count++;
      System.out.println(count);
    }
    return null;
  }
}
