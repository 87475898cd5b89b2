package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** Reports the failed message and the rest by their receipt handles. */
@FifoQueue
public class FifoIdentifierReceiptHandle implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<BatchItemFailure> failures = new ArrayList<>();
        boolean failed = false;
        for (SQSMessage message : event.getRecords()) {
            if (failed) {
                failures.add(new BatchItemFailure(message.getReceiptHandle()));
                continue;
            }
            try {
                Work.on(message);
            } catch (RuntimeException e) {
                failed = true;
                failures.add(new BatchItemFailure(message.getReceiptHandle()));
            }
        }
        return new SQSBatchResponse(failures);
    }
}
