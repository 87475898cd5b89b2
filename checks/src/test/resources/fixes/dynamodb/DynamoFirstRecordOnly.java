package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import io.github.lambdabatch.testing.Work;

/** Takes the first record of a stream. */
public class DynamoFirstRecordOnly implements RequestHandler<DynamodbEvent, Void> {
    @Override
    public Void handleRequest(DynamodbEvent event, Context context) {
        DynamodbStreamRecord record = event.getRecords().get(0);
        Work.on(record);
        return null;
    }
}
