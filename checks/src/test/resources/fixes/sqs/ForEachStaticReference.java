package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** A plain static method with a forEach that takes a reference to a static method. */
public class ForEachStaticReference {
  private ForEachStaticReference() {}

  public static void handle(SQSEvent event, Context context) {
    event.getRecords().forEach(ForEachStaticReference::process);
  }

  static void process(SQSEvent.SQSMessage message) {
    Work.on(message.getBody());
  }
}
