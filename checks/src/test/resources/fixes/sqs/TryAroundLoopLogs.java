package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** One try around the whole loop, whose catch logs: the messages behind the failed one are lost too. */
public class TryAroundLoopLogs implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        try {
            for (SQSMessage message : event.getRecords()) {
                Work.on(message.getBody());
            }
            context.getLogger().log("batch complete");
        } catch (Exception e) {
            context.getLogger().log("batch failed: " + e.getMessage());
        }
        return null;
    }
}
