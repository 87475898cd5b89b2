package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** An inner try sets a default, the outer one logs what the work throws. */
public class NestedTry implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        for (SQSMessage message : event.getRecords()) {
            try {
                int retries;
                try {
                    retries = Integer.parseInt(message.getAttributes().get("ApproximateReceiveCount"));
                } catch (NumberFormatException e) {
                    retries = 0; // not there in tests
                }
                context.getLogger().log("attempt " + retries);
                Work.on(message.getBody());
            } catch (Exception e) {
                context.getLogger().log("failed: " + e);
            }
        }
        return null;
    }
}
