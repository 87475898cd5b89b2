package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** A forEach with a reference to a method of the handler. */
public class ForEachMethodReference implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        event.getRecords().forEach(this::process);
        return null;
    }

    private void process(SQSMessage message) {
        String body = message.getBody();
        Work.on(body);
    }
}
