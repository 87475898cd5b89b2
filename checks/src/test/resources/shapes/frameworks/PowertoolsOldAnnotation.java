package shapes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import software.amazon.lambda.powertools.sqs.SqsBatch;
import software.amazon.lambda.powertools.sqs.SqsMessageHandler;

/** The old Powertools annotation deletes processed messages by hand and throws: right without a batch response. */
public class PowertoolsOldAnnotation implements RequestHandler<SQSEvent, String> {
  @Override
  @SqsBatch(PowertoolsOldAnnotation.PerMessage.class)
  public String handleRequest(SQSEvent event, Context context) {
    return "{\"statusCode\": 200}";
  }

  public static class PerMessage implements SqsMessageHandler<String> {
    @Override
    public String process(SQSMessage message) {
      if (message.getBody().isEmpty()) {
        throw new IllegalArgumentException("empty");
      }
      return message.getMessageId();
    }
  }
}
