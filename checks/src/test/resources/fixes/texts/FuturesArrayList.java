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

/** Tasks that run at the same time add to an ArrayList. */
public class FuturesArrayList implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<BatchItemFailure> failures = new ArrayList<>();
        List<CompletableFuture<Void>> futures = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            futures.add(
                    CompletableFuture.runAsync(
                            () -> {
                                try {
                                    Work.on(message);
                                } catch (RuntimeException e) {
                                    failures.add(new BatchItemFailure(message.getMessageId()));
                                }
                            }));
        }
        futures.forEach(CompletableFuture::join);
        return new SQSBatchResponse(failures);
    }
}
