package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** An indexed loop over a local list that puts the record into a local variable first. */
public class IndexedLocalFirst implements RequestHandler<SQSEvent, Void> {
  public Void handleRequest(SQSEvent event, Context context) {
    final List<SQSMessage> records = event.getRecords();
    for (int i = 0, n = records.size(); i < n; i++) {
      SQSMessage record = records.get(i);
      String body = record.getBody();

      if (body == null || body.isEmpty()) continue;
      Work.on(body);
    }
    return null;
  }
}
