package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** Collects identifiers only and returns an empty response. */
public class EmptyIds implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<String> ids = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            try {
                Work.on(message);
            } catch (RuntimeException e) {
                ids.add(message.getMessageId());
            }
        }
        context.getLogger().log("failed " + ids);
        return new SQSBatchResponse();
    }
}
