import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class DeadLetterStream implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Client client = null;

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> dead = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        Integer.parseInt(message.getBody());
      } catch (RuntimeException e) {
        dead.add(message);
      }
    }
    client.send(dead.stream().map(SQSMessage::getBody).toList());
    return new SQSBatchResponse();
  }
}

interface Client {
  void send(List<String> request);
}
