package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The event is named e, a local variable is named exception, and a catch parameter t. */
public class EventNamedE implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(final SQSEvent e, final Context c) {
        String exception = "none";
        for (final SQSMessage m : e.getRecords()) {
            try {
                Work.on(m.getBody());
            } catch (final IllegalArgumentException t) {
                exception = t.getMessage();
            }
        }
        c.getLogger().log("last exception: " + exception);
        return null;
    }
}
