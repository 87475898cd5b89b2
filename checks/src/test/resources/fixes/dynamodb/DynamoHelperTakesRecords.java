package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import io.github.lambdabatch.testing.Work;
import java.util.List;

/** A private helper takes the records and has one try around an indexed loop. */
public class DynamoHelperTakesRecords implements RequestHandler<DynamodbEvent, Boolean> {
    @Override
    public Boolean handleRequest(DynamodbEvent event, Context context) {
        return replicate(event.getRecords());
    }

    private boolean replicate(List<DynamodbStreamRecord> records) {
        try {
            for (int i = 0; i < records.size(); ++i) Work.checkedOn(records.get(i));
            return true;
        } catch (Exception e) {
            return false;
        }
    }
}
