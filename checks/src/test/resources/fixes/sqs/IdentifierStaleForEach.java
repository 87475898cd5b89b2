package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** Keeps the identifier in an array that a lambda sets after the work. */
public class IdentifierStaleForEach implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<BatchItemFailure> failures = new ArrayList<>();
        String[] last = {""};
        event.getRecords()
                .forEach(
                        message -> {
                            try {
                                Work.on(message);
                                last[0] = message.getMessageId();
                            } catch (RuntimeException e) {
                                failures.add(new BatchItemFailure(last[0]));
                            }
                        });
        return new SQSBatchResponse(failures);
    }
}
