package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** The second loop is a function. */
public class WorksOnWhatItMadeInFunction implements RequestHandler<SQSEvent, Void> {
  @Override
  public Void handleRequest(SQSEvent event, Context context) {
    List<String> orders = new ArrayList<>();
    event.getRecords().forEach(message -> orders.add(Work.parse(message.getBody())));
    orders.forEach(Work::on);
    return null;
  }
}
