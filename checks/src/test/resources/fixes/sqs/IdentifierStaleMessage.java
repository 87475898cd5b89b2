package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** Keeps the message in a variable, set after the work. */
public class IdentifierStaleMessage implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<BatchItemFailure> failures = new ArrayList<>();
        SQSMessage current = event.getRecords().get(0);
        for (SQSMessage message : event.getRecords()) {
            try {
                Work.on(message);
                current = message;
            } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(current.getMessageId()));
            }
        }
        return new SQSBatchResponse(failures);
    }
}
