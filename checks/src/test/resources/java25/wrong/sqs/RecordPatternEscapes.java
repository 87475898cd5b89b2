package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** The message is taken apart by a record pattern before the try. */
public class RecordPatternEscapes implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private record Order(String id, String body) {}

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      // finds: ExceptionEscapesRecordLoop
      Object parsed = read(message);
      if (!(parsed instanceof Order(var id, var body))) {
        continue;
      }
      try {
        System.out.println(body.strip());
      } catch (Exception e) {
        failures.add(new BatchItemFailure(id));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private static Object read(SQSMessage message) {
    Work.on(message);
    return new Order(message.getMessageId(), message.getBody());
  }
}
