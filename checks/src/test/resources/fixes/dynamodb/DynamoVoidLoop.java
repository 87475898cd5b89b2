package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import io.github.lambdabatch.testing.Work;

/** The plainest DynamoDB Streams handler, which skips a null record with a continue. */
public class DynamoVoidLoop implements RequestHandler<DynamodbEvent, Void> {
    @Override
    public Void handleRequest(DynamodbEvent event, Context context) {
        for (DynamodbStreamRecord record : event.getRecords()) {
            if (record == null) {
                continue;
            }
            Work.on(record);
        }
        return null;
    }
}
