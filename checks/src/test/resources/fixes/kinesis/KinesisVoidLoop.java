package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import io.github.lambdabatch.testing.Work;

/** The plainest Kinesis handler: a loop over the records. */
public class KinesisVoidLoop implements RequestHandler<KinesisEvent, Void> {
  @Override
  public Void handleRequest(KinesisEvent event, Context context) {
    for (KinesisEvent.KinesisEventRecord record : event.getRecords()) {
      Work.on(record);
    }
    return null;
  }
}
