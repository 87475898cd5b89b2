package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import io.github.lambdabatch.testing.Work;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Refused: a checkpoint would pass by the groups that come later. */
public class StreamInGroups implements RequestHandler<KinesisEvent, Void> {
  @Override
  public Void handleRequest(KinesisEvent event, Context context) {
    Map<String, List<KinesisEventRecord>> groups =
        event.getRecords().stream().collect(Collectors.groupingBy(one -> one.getKinesis().getPartitionKey()));
    for (List<KinesisEventRecord> group : groups.values()) {
      for (KinesisEventRecord message : group) {
        Work.on(message);
      }
    }
    return null;
  }
}
