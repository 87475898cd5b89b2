package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Declares Serializable and returns null early. */
public class HiddenNullReturn implements RequestHandler<SQSEvent, Serializable> {
    @Override
    public Serializable handleRequest(SQSEvent event, Context context) {
        if (event.getRecords() == null) {
            return null;
        }
        List<BatchItemFailure> failures = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            try {
                Work.on(message);
            } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
            }
        }
        return new SQSBatchResponse(failures);
    }
}
