package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;

/** The catch block logs and the loop goes on to the next message. */
@FifoQueue
public class FifoCatchLogs implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        for (SQSMessage message : event.getRecords()) {
            try {
                Work.on(message.getBody());
            } catch (Exception e) {
                context.getLogger().log("failed " + message.getMessageId());
            }
        }
        return null;
    }
}
