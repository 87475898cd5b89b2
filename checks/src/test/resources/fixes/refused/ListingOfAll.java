package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The list names all messages from the start: to return it would send all of them back. */
public class ListingOfAll implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<BatchItemFailure> all = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      all.add(new BatchItemFailure(message.getMessageId()));
    }
    for (int i = 0; i < event.getRecords().size(); i++) {
      try {
        Work.checkedOn(event.getRecords().get(i));
      } catch (IOException e) {
        return new SQSBatchResponse(all.subList(i, all.size()));
      }
    }
    return new SQSBatchResponse(new ArrayList<>());
  }
}
