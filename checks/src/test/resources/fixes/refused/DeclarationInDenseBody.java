package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.Iterator;

/** Refused: the catch that the fix adds would stand outside of the block that declares the record. */
public class DeclarationInDenseBody implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (Iterator<SQSMessage> messages = event.getRecords().iterator(); messages.hasNext(); ) {
      SQSMessage message = messages.next();
      Work.on(message); }
    return null;
  }
}
