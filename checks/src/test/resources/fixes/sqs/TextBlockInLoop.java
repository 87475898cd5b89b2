package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A text block moves with the statement that it is in, and stays the same text. */
public class TextBlockInLoop implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (SQSMessage message : event.getRecords()) {
      String text = """
          {
            "id": "%s",

            "quotes": "\"""\""
          }
      """.formatted(message.getMessageId());
      Work.on(message);
      if (text.indexOf("    {") != 0 || !text.contains("\n\n")) {
        throw new IllegalStateException(text);
      }
    }
    return null;
  }
}
