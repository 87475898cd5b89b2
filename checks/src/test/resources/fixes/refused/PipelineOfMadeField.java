package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The object with the one whose method is run is made once, and not for each message. */
public class PipelineOfMadeField implements RequestHandler<SQSEvent, Void> {
  interface Step {
    void run(String body);
  }

  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    event.getRecords().stream().map(SQSMessage::getBody).forEach(steps().first::run);
    return null;
  }

  static final class Steps {
    final Step first = Work::on;
  }

  private Steps steps() {
    return new Steps();
  }
}
