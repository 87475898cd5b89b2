package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.util.ArrayList;

/** A parallel stream adds to a list that is declared as ArrayList. */
public class ParallelStreamVar implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        ArrayList<BatchItemFailure> failures = new ArrayList<>();
        event.getRecords().parallelStream()
                .forEach(
                        message -> {
                            try {
                                Work.on(message);
                            } catch (RuntimeException e) {
                                failures.add(new BatchItemFailure(message.getMessageId()));
                            }
                        });
        return new SQSBatchResponse(failures);
    }
}
