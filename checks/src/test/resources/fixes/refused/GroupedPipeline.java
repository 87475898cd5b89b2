package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Refused: the bodies are grouped by their source first, and the message ids are gone by then. */
public class GroupedPipeline implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    Map<String, List<String>> bySource =
        event.getRecords().stream()
            .collect(
                Collectors.groupingBy(
                    SQSMessage::getEventSource, Collectors.mapping(SQSMessage::getBody, Collectors.toList())));
    for (Map.Entry<String, List<String>> entry : bySource.entrySet()) {
      context.getLogger().log(entry.getKey() + ": " + entry.getValue().size());
      for (String body : entry.getValue()) {
        Work.on(body);
      }
    }
    return null;
  }
}
