package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** What the return calls stays, wherever its result would have gone. */
public class ReturnsSummaryOfCalls implements RequestHandler<SQSEvent, ReturnsSummaryOfCalls.Summary> {
  record Summary(String first, String second, String third, String fourth) {}

  @Override
  public Summary handleRequest(SQSEvent event, Context context) {
    String unit = "messages";
    String first = "all", none = "none";
    String name = name("nightly");
    String title = title(name);
    for (SQSMessage message : event.getRecords()) {
      Work.on(message.getBody());
    }
    if (event.getRecords().isEmpty()) {
      return new Summary(none, first, (first), title);
    }
    return new Summary((String) name("last"), String.valueOf(name("of")), "of " + first, name(unit));
  }

  private String title(String name) {
    return name + "!";
  }

  private String name(String unit) {
    System.out.flush();
    return unit;
  }
}
