package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Variables from before the loop are counted in it and logged after it, then something is flushed. */
public class CountersAfterLoop implements RequestHandler<SQSEvent, String> {
    private final StringBuilder buffer = new StringBuilder();

    @Override
    public String handleRequest(SQSEvent event, Context context) {
        int processed = 0;
        String lastId = null;

        for (SQSMessage message : event.getRecords()) {
            lastId = message.getMessageId();
            Work.on(message.getBody());
            buffer.append(lastId).append('\n');
            processed++;   // only what worked
        }

        flush(context);
        context.getLogger().log("Processed " + processed + " messages, last " + lastId);
        return lastId;
    }

    private void flush(Context context) {
        context.getLogger().log(buffer.toString());
        buffer.setLength(0);
    }
}
