package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;
import java.util.List;

/** A parallel stream adds to an ArrayList, and work before the try can throw. */
public class ParallelStreamEscapes implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<BatchItemFailure> failures = new ArrayList<>();
        event.getRecords().parallelStream()
                .forEach(
                        message -> {
                            int length = Integer.parseInt(message.getBody());
                            try {
                                Work.on(length);
                            } catch (RuntimeException e) {
                                failures.add(new BatchItemFailure(message.getMessageId()));
                            }
                        });
        return new SQSBatchResponse(failures);
    }
}
