package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A helper decodes the data; the checked exception is rethrown wrapped; the answer is text. */
public class KinesisHelperDecodes implements RequestHandler<KinesisEvent, String> {
  @Override
  public String handleRequest(KinesisEvent kinesisEvent, Context context) {
    for (final KinesisEventRecord rec : kinesisEvent.getRecords()) {
      final String text = decode(rec.getKinesis().getData());
      try {
        Work.checkedOn(text);
      } catch (IOException e) {
        throw new RuntimeException("sequence number " + rec.getKinesis().getSequenceNumber(), e);
      }
    }
    return "Processed " + kinesisEvent.getRecords().size() + " records";
  }

  private static String decode(ByteBuffer data) {
    byte[] bytes = new byte[data.remaining()];
    data.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
