package fixes;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The handler is a lambda in a static final field. */
public class LambdaInStaticField {
    private static final RequestHandler<SQSEvent, Void> HANDLER = (event, context) -> {
        for (SQSMessage message : event.getRecords()) {
            Work.on(message.getBody());
        }
        return null;
    };

    public Object handle(SQSEvent event) {
        return HANDLER.handleRequest(event, null);
    }
}
