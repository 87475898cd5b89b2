package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The helper for one message throws IOException, which the loop wraps and rethrows. */
public class HelperThrowsChecked implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        for (SQSMessage message : event.getRecords()) {
            try {
                process(message);
            } catch (IOException ioe) {
                throw new UncheckedIOException("message " + message.getMessageId(), ioe);
            }
        }
        return null;
    }

    private void process(SQSMessage message) throws IOException {
        Work.checkedOn(message.getBody());
    }
}
