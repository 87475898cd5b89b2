package fixes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** Returns at the first failure, in a pattern switch over what was decoded. */
public class KinesisCheckpointBySwitch implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  private sealed interface Decoded {}

  private record Text(String text) implements Decoded {}

  private record Empty() implements Decoded {}

  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    for (KinesisEventRecord record : event.getRecords()) {
      try {
        switch (decode(record)) {
          case Text(var text) when !text.isBlank() -> Work.on(text);
          case Text _, Empty _ -> context.getLogger().log("nothing in it");
        }
      } catch (RuntimeException _) {
        return new StreamsEventResponse(List.of(new BatchItemFailure(record.getKinesis().getSequenceNumber())));
      }
    }
    return new StreamsEventResponse(List.of());
  }

  private static Decoded decode(KinesisEventRecord record) {
    String text = UTF_8.decode(record.getKinesis().getData()).toString();
    return text.isEmpty() ? new Empty() : new Text(text);
  }
}
