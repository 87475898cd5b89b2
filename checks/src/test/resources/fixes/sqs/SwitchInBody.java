package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;

/** An old switch with break in the body, and a default that throws. */
public class SwitchInBody implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        for (SQSMessage message : event.getRecords()) {
            switch (message.getEventSource()) {
                case "aws:sqs":
                    try {
                        Work.checkedOn(message.getBody());
                    } catch (IOException e) {
                        throw new RuntimeException(e);
                    }
                    break;
                case "test":
                    break;
                default:
                    throw new IllegalArgumentException("Unknown source " + message.getEventSource());
            }
        }
        return null;
    }
}
