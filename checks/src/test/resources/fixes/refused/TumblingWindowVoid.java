package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbTimeWindowEvent;
import io.github.lambdabatch.testing.Work;

/** Refused: a handler of a tumbling window that returns nothing, where a response would need a state. */
public class TumblingWindowVoid implements RequestHandler<DynamodbTimeWindowEvent, Void> {
    @Override
    public Void handleRequest(DynamodbTimeWindowEvent event, Context context) {
        for (DynamodbEvent.DynamodbStreamRecord record : event.getRecords()) {
            Work.on(record);
        }
        return null;
    }
}
