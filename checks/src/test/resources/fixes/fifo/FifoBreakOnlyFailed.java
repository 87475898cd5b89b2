package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.annotations.FifoQueue;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** Stops at the first failure, but returns the failed message only. */
@FifoQueue
public class FifoBreakOnlyFailed implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<SQSBatchResponse.BatchItemFailure> batchItemFailures = new ArrayList<>();

        for (SQSMessage message : event.getRecords()) {
            try {
                Work.on(message.getBody());
            } catch (Exception e) {
                context.getLogger().log("stop at " + message.getMessageId());
                batchItemFailures.add(
                        SQSBatchResponse.BatchItemFailure.builder().withItemIdentifier(message.getMessageId()).build());
                break; // keep the order
            }
        }

        return SQSBatchResponse.builder().withBatchItemFailures(batchItemFailures).build();
    }
}
