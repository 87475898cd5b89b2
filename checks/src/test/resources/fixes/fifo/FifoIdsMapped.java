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

/** Collects ids and goes on; a stream maps the ids at the end. */
@FifoQueue
public class FifoIdsMapped implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<String> failedMessageIds = new ArrayList<>();
        event.getRecords().forEach(message -> {
            try {
                Work.on(message.getBody());
            } catch (Exception ex) {
                failedMessageIds.add(message.getMessageId());
            }
        });
        return SQSBatchResponse.builder()
                .withBatchItemFailures(failedMessageIds.stream().map(id -> new BatchItemFailure(id)).toList())
                .build();
    }
}
