package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.github.lambdabatch.testing.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A parallel stream adds to an ArrayList, and one catch reports nothing. */
public class ParallelStreamSwallows implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<BatchItemFailure> failures = new ArrayList<>();
        event.getRecords().parallelStream()
                .forEach(
                        message -> {
                            try {
                                Work.checkedOn(message);
                            } catch (IOException e) {
                                context.getLogger().log("failed " + e.getMessage());
                            } catch (RuntimeException e) {
                                failures.add(new BatchItemFailure(message.getMessageId()));
                            }
                        });
        return new SQSBatchResponse(failures);
    }
}
