package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** A method returns the handler as a lambda with typed parameters, the event named e. */
public class LambdaFromMethod {
  public Object handle(SQSEvent event) {
    return handler("orders").handleRequest(event, null);
  }

  private static RequestHandler<SQSEvent, String> handler(String table) {
    return (SQSEvent e, Context c) -> {
      for (SQSEvent.SQSMessage m : e.getRecords()) {
        System.out.println("into " + table);
        Work.on(m);
      }
      return "done";
    };
  }
}
