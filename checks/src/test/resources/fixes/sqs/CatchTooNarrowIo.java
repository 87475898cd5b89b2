package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;

/** Only IOException is caught, and logged; other exceptions escape. */
public class CatchTooNarrowIo implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        for (SQSMessage message : event.getRecords()) {
            try {
                write(message.getBody());
                Work.on(message.getBody());
            } catch (IOException e) {
                context.getLogger().log("disk full");
            }
        }
        return null;
    }

    private void write(String body) throws IOException {
        if (body.length() > 1_000_000) {
            throw new IOException("too long");
        }
    }
}
