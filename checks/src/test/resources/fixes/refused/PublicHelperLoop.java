package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** Refused: the loop is in a public helper that other classes may call or override. */
public class PublicHelperLoop implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        processAll(event.getRecords());
        return null;
    }

    public void processAll(List<SQSMessage> messages) {
        for (SQSMessage message : messages) {
            Work.on(message.getBody());
        }
    }
}
