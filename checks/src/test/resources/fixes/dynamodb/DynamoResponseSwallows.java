package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import io.github.lambdabatch.testing.Work;

/** Declares a response and returns an empty one; the failure is logged and the loop is broken. */
public class DynamoResponseSwallows implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        for (DynamodbEvent.DynamodbStreamRecord record : event.getRecords()) {
            try {
                Work.on(record);
            } catch (Exception e) {
                context.getLogger().log("failed at " + record.getDynamodb().getSequenceNumber());
                break;
            }
        }
        return new StreamsEventResponse();
    }
}
