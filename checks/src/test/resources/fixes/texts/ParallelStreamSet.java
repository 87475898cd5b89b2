package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.HashSet;
import java.util.Set;

/** A parallel stream adds identifiers to a HashSet. */
public class ParallelStreamSet implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        Set<String> ids = new HashSet<>();
        event.getRecords().parallelStream()
                .forEach(
                        message -> {
                            try {
                                Work.on(message);
                            } catch (RuntimeException e) {
                                ids.add(message.getMessageId());
                            }
                        });
        return new SQSBatchResponse(ids.stream().map(BatchItemFailure::new).toList());
    }
}
