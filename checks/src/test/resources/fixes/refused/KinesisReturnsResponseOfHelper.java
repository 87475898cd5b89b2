package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import io.github.lambdabatch.testing.Work;

/** The catch returns a response of a helper. */
public class KinesisReturnsResponseOfHelper implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    for (KinesisEventRecord record : event.getRecords()) {
      try {
        Work.on(record);
      } catch (RuntimeException e) {
        System.err.println(e);
        return nothing();
      }
    }
    return new StreamsEventResponse();
  }

  private static StreamsEventResponse nothing() {
    return new StreamsEventResponse();
  }
}
