package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** The loop is in a private helper that takes the list of messages. */
public class HelperTakesList implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        processAll(event.getRecords());
        return null;
    }

    private void processAll(List<SQSMessage> messages) {
        for (SQSMessage message : messages) {
            Work.on(message.getBody());
        }
    }
}
