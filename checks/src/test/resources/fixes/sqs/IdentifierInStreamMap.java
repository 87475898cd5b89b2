package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.stream.Collectors;

/** Maps the messages that failed to their receipt handles. */
public class IdentifierInStreamMap implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return new SQSBatchResponse(
                event.getRecords().stream()
                        .filter(message -> !attempt(message))
                        .map(message -> new BatchItemFailure(message.getReceiptHandle()))
                        .collect(Collectors.toList()));
    }

    private boolean attempt(SQSMessage message) {
        try {
            Work.on(message);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
