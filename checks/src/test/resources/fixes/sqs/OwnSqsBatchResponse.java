package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.*;

/** Returns a nested record of its own that is named SQSBatchResponse and has no failures. */
public class OwnSqsBatchResponse implements RequestHandler<SQSEvent, OwnSqsBatchResponse.SQSBatchResponse> {
    /** What was done. */
    public record SQSBatchResponse(int processed) {}

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<String> done = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            Work.on(message.getBody());
            done.add(message.getMessageId());
        }
        return new SQSBatchResponse(done.size());
    }
}
