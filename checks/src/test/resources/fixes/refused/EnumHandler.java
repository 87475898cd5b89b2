package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** Refused: an enum whose constants override the handler method. */
public enum EnumHandler implements RequestHandler<SQSEvent, Void> {
    QUIET,
    LOUD {
        @Override
        public Void handleRequest(SQSEvent event, Context context) {
            context.getLogger().log("got " + event.getRecords().size());
            return super.handleRequest(event, context);
        }
    };

    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        for (SQSMessage message : event.getRecords()) {
            Work.on(message.getBody());
        }
        return null;
    }
}
