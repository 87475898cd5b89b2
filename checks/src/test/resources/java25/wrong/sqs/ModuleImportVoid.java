package fixes;

import module java.base;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** The classes that the fix names come with a module already. */
public class ModuleImportVoid implements RequestHandler<SQSEvent, Void> {
  private final List<String> names = new ArrayList<>();

  @Override
  // finds: MissingBatchResponse
  public Void handleRequest(SQSEvent event, Context context) {
    names.clear();
    for (var message : event.getRecords()) {
      Work.on(message);
    }
    return null;
  }
}
