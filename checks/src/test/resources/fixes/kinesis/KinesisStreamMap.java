package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import io.github.lambdabatch.testing.Work;
import java.nio.charset.StandardCharsets;

/** A stream maps each record to its text in three steps. */
public class KinesisStreamMap implements RequestHandler<KinesisEvent, Void> {
  @Override
  public Void handleRequest(KinesisEvent event, Context context) {
    event.getRecords().stream()
        .map(KinesisEventRecord::getKinesis)
        .map(kinesis -> kinesis.getData().array())
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .forEach(this::process);
    return null;
  }

  private void process(String text) {
    Work.on(text);
  }
}
