package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A labelled loop that is continued from an inner loop over the parts of a message. */
public class LabelledContinue implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        messages:
        for (SQSMessage message : event.getRecords()) {
            for (String part : message.getBody().split(",")) {
                if (part.isBlank()) {
                    continue messages; // the rest is padding
                }
                Work.on(part);
            }
        }
        return null;
    }
}
