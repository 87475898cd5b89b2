package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;

/** The names failures, batchItemFailures and response are all taken. */
public class CounterNamedFailures implements RequestHandler<SQSEvent, Void> {
    private int batchItemFailures; // of all batches

    @Override
    public Void handleRequest(SQSEvent event, Context context) {
        int failures = 0;
        for (SQSMessage message : event.getRecords()) {
            try {
                Work.on(message.getBody());
            } catch (Exception e) {
                failures++;
                batchItemFailures++;
            }
        }
        String response = failures + " of " + event.getRecords().size() + " failed";
        context.getLogger().log(response + ", " + batchItemFailures + " since the start");
        return null;
    }
}
