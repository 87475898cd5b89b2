package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;

/** An indexed loop that asks for the record at each use. */
public class IndexedInline implements RequestHandler<SQSEvent, Void> {
    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        for (int i = 0; i < event.getRecords().size(); i++) {
            context.getLogger().log(i + ": " + event.getRecords().get(i).getMessageId());
            Work.on(event.getRecords().get(i).getBody());
        }
        return null;
    }
}
