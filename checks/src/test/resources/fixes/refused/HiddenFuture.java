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
import java.util.concurrent.CompletableFuture;

/** Returns the response in a future. */
public class HiddenFuture implements RequestHandler<SQSEvent, CompletableFuture<SQSBatchResponse>> {
    @Override
    public CompletableFuture<SQSBatchResponse> handleRequest(SQSEvent event, Context context) {
        List<BatchItemFailure> failures = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            try {
                Work.on(message);
            } catch (RuntimeException e) {
                failures.add(new BatchItemFailure(message.getMessageId()));
            }
        }
        return CompletableFuture.completedFuture(new SQSBatchResponse(failures));
    }
}
