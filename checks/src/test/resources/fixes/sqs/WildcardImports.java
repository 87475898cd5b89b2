package fixes;

import com.amazonaws.services.lambda.runtime.*;
import com.amazonaws.services.lambda.runtime.events.*;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.*;
import io.github.lambdabatch.testing.*;
import java.util.*;

/** All imports are wildcards, so that nothing has to be imported. */
public class WildcardImports implements RequestHandler<SQSEvent, Void> {
  public Void handleRequest(SQSEvent event, Context context) {
    List<SQSMessage> messages = new ArrayList<>(event.getRecords());
    for (SQSMessage message : messages) {
      Work.on(message.getBody());
    }
    return null;
  }
}
