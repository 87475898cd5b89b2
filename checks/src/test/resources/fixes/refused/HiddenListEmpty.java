package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** Returns the failures without a response around them only where there are none. */
public class HiddenListEmpty implements RequestHandler<SQSEvent, List<BatchItemFailure>> {
    @Override
    public List<BatchItemFailure> handleRequest(SQSEvent event, Context context) {
        List<BatchItemFailure> failures = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            try {
                Work.on(message);
            } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
            }
        }
        if (failures.isEmpty()) {
            return failures;
        }
        return null;
    }
}
