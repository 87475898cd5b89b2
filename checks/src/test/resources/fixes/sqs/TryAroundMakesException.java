package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** What is made in front of the loop is an exception, which nobody throws: the try is there for the loop alone. */
public class TryAroundMakesException implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        try {
            Exception none = new IllegalStateException("none");
            for (SQSMessage message : event.getRecords()) {
                Work.on(message.getBody());
            }
            context.getLogger().log("batch complete " + none);
        } catch (Exception e) {
            context.getLogger().log("batch failed: " + e.getMessage());
        }
        return null;
    }
}
