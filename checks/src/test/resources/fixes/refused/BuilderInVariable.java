package fixes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.github.lambdabatch.testing.Work;
import java.util.Collections;

/** Returns what a builder builds that is in a variable. */
public class BuilderInVariable implements RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        SQSBatchResponse.SQSBatchResponseBuilder response = SQSBatchResponse.builder().withBatchItemFailures(Collections.emptyList());
        for (SQSMessage message : event.getRecords()) {
            Work.on(message);
        }
        return response.build();
    }
}
