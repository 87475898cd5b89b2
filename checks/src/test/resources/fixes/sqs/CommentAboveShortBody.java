package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** A comment has a line of its own before the body. */
public class CommentAboveShortBody implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    for (int i = 0; i < event.getRecords().size(); i++)
      // each
      Work.on(event.getRecords().get(i).getBody());
    return null;
  }
}
