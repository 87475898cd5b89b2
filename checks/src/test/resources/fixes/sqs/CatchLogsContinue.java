package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Parsing is caught and continued, the work behind it is in the same body without a try. */
public class CatchLogsContinue implements RequestHandler<SQSEvent, String> {

    @Override
    public String handleRequest(SQSEvent event, Context context) {
        int stored = 0;

        for (SQSMessage message : event.getRecords()) {
            String order;
            try {
                order = parse(message.getBody());
            } catch (Exception e) {
                context.getLogger().log("Invalid message " + message.getMessageId() + ": " + e.getMessage());
                continue;
            }

            Work.on(order);
            stored++;
        }

        return "stored " + stored;
    }

    private String parse(String body) {
        Work.on(body);
        return body.trim();
    }
}
