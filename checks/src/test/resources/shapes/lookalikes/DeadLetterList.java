import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class DeadLetterList implements RequestHandler<SQSEvent, SQSBatchResponse> {
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
    deadLetter(dead);
    return new SQSBatchResponse();
  }

  private void deadLetter(List<SQSMessage> messages) {
    client.send(messages);
  }
}

interface Client {
  void send(List<SQSMessage> messages);
}
